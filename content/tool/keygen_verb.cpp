// SPDX-License-Identifier: Apache-2.0
// backwell-pack keygen: a key pair to sign packs with.
#include "content/pack/keys.h"
#include "content/tool/verbs.h"

namespace backwell::content::tool
{

int keygenVerb(Arguments arguments)
{
    if (arguments.words.size() != 1)
        return misused;
    const auto made = makeKey(arguments.words[0]);
    return made ? worked : complain(made.error());
}

} // namespace backwell::content::tool
