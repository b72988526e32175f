// SPDX-License-Identifier: Apache-2.0
// backwell-pack zip: a built pack in the form in which it travels.
#include "content/install/pack_zip.h"
#include "content/tool/verbs.h"

namespace backwell::content::tool
{

int zipVerb(Arguments arguments)
{
    if (arguments.words.size() != 2)
        return misused;
    const auto manifest = writePackZip(arguments.words[0], arguments.words[1]);
    if (!manifest)
        return complain(manifest.error());
    return tellMade(*manifest);
}

} // namespace backwell::content::tool
