// SPDX-License-Identifier: Apache-2.0
// backwell-pack check: every rule of content/schema, told line by line.
#include "content/tool/pack_check.h"
#include "content/tool/verbs.h"

namespace backwell::content::tool
{

int checkVerb(Arguments arguments)
{
    if (arguments.words.size() != 1)
        return misused;
    int counts[3] = {0, 0, 0};
    for (const Finding &finding : checkPack(arguments.words[0], QDate::currentDate())) {
        ++counts[int(finding.level)];
        print(asLine(finding));
    }
    print(QStringLiteral("%1 errors, %2 warnings, %3 notes")
              .arg(counts[0])
              .arg(counts[1])
              .arg(counts[2]));
    return counts[0] == 0 ? worked : failed;
}

} // namespace backwell::content::tool
