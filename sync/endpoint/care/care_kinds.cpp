// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/care/care_kinds.h"

#include "content/schedule/schedule.h"
#include "platform/base/paths.h"

#include <QFile>

#include <algorithm>

namespace backwell::sync::endpoint
{

namespace
{
constexpr qint64 largestFile = 1 << 20;

QString readable(QString code)
{
    code.replace(u'-', u' ');
    if (!code.isEmpty())
        code[0] = code[0].toUpper();
    return code;
}
} // namespace

CareKinds::CareKinds()
{
    const auto add = [this](const char *code, const char *words) {
        m_kinds.push_back({QString::fromLatin1(code), QString::fromLatin1(words)});
    };
    add("referral", "New referral");
    add("early-review", "Early review");
    add("core-therapy-end", "End of core therapy");
    add("programme-start", "Start of the combined programme");
    add("programme-end", "End of the combined programme");
    add("injection", "Injection");
    add("operation", "Operation");
    add("discharge", "Discharge");
}

Result<CareKinds> CareKinds::fromPack(const QString &folder)
{
    CareKinds kinds;
    const QString file = folder + QStringLiteral("/schedule.json");
    if (!QFile::exists(file))
        return kinds;
    const auto bytes = paths::readAll(file, largestFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto rules = content::readScheduleRules(*bytes);
    if (!rules)
        return std::unexpected(rules.error());
    for (const content::MeasurePoint &point : rules->points)
        if (point.after != u"start" && !kinds.codes().contains(point.after))
            kinds.m_kinds.insert(kinds.m_kinds.end() - 1, {point.after, readable(point.after)});
    return kinds;
}

QStringList CareKinds::codes() const
{
    QStringList codes;
    for (const CareKind &kind : m_kinds)
        codes.push_back(kind.code);
    return codes;
}

QString CareKinds::words(const QString &code) const
{
    const auto found = std::ranges::find(m_kinds, code, &CareKind::code);
    return found == m_kinds.end() ? readable(code) : found->words;
}

} // namespace backwell::sync::endpoint
