// SPDX-License-Identifier: Apache-2.0
// What every verb says.
#include "content/tool/verbs.h"

#include "content/pack/keys.h"

#include <cstdio>

namespace backwell::content::tool
{

Result<std::vector<QByteArray>> takeTrustedKeys(Arguments &arguments)
{
    const QString file = arguments.take(QStringLiteral("--key"));
    if (file.isEmpty())
        return trustedKeys();
    const auto key = readPublicKey(file);
    if (!key)
        return std::unexpected(key.error());
    return std::vector<QByteArray>{*key};
}

void print(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
}

int tellMade(const Manifest &manifest)
{
    print(QStringLiteral("%1 %2: %3 files")
              .arg(manifest.name, manifest.version)
              .arg(manifest.files.size()));
    return worked;
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(kindName(error.kind)),
                 qUtf8Printable(error.detail));
    return failed;
}

} // namespace backwell::content::tool
