// SPDX-License-Identifier: Apache-2.0
// What every verb says.
#include "content/tool/verbs.h"

#include <cstdio>

namespace backwell::content::tool
{

void print(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(kindName(error.kind)),
                 qUtf8Printable(error.detail));
    return failed;
}

} // namespace backwell::content::tool
