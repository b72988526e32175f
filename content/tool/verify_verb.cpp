// SPDX-License-Identifier: Apache-2.0
// backwell-pack verify: the signature and every hash of a built pack.
#include "content/pack/keys.h"
#include "content/pack/pack.h"
#include "content/tool/verbs.h"

namespace backwell::content::tool
{

int verifyVerb(Arguments arguments)
{
    const QString keyFile = arguments.take(QStringLiteral("--key"));
    if (arguments.words.size() != 1 || keyFile.isEmpty())
        return misused;
    const auto key = readPublicKey(keyFile);
    if (!key)
        return complain(key.error());
    const auto pack = Pack::open(arguments.words[0], {*key});
    if (!pack)
        return complain(pack.error());
    if (const auto whole = pack->verify(); !whole)
        return complain(whole.error());
    print(QStringLiteral("%1 %2: sound").arg(pack->manifest().name, pack->manifest().version));
    return worked;
}

} // namespace backwell::content::tool
