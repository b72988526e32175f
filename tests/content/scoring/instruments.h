// SPDX-License-Identifier: Apache-2.0
// Small helpers for tests of scores.
#pragma once

#include "content/scoring/score.h"
#include "tests/content/questionnaire/forms.h"

namespace backwell::tests
{

/// A descriptor with one score over items of 0 to 10 each. `score`: members of the score, JSON with
/// a comma after each; `items`: the elements of the list.
inline content::Instrument
instrumentOf(const QByteArray &score,
             const QByteArray &items = R"({"linkId":"a"},{"linkId":"b"},{"linkId":"c"})")
{
    const auto read = content::readInstrument(
        "{\"answers\":{\"range\":[0,10]},\"items\":[" + items +
        R"(],"id":"x","version":"1","title":"X","questionnaire":"u|1","modes":["own-device"],)"
        R"("licence":{"holder":"h","needed":false,"terms":"t","source":"s","mark":"V"},"scores":[{)" +
        score + R"("code":{"system":"s","code":"x"},"better":"higher","source":"s","mark":"V"}]})");
    if (!read)
        qFatal("descriptor refused: %s", qUtf8Printable(read.error().detail));
    return *read;
}

/// "a=1 b=2.50" as answers; a number with a point is a decimal.
inline std::vector<sync::AnswerItem> answersOf(const QString &text)
{
    std::vector<sync::AnswerItem> items;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = one.section(u'=', 1);
        content::AnswerValue answer = qint32(value.toInt());
        if (value.contains(u'.'))
            answer = sync::Decimal{value};
        items.push_back({one.section(u'=', 0, 0), {}, {{answer, {}}}, {}});
    }
    return items;
}

inline QString scoreText(const content::Scored &scored)
{
    return scored.value ? scored.value->text : QStringLiteral("absent ") + scored.absentReason;
}

/// The first score.
inline content::Scored score(const content::Instrument &instrument,
                             const std::vector<sync::AnswerItem> &items)
{
    return content::scores(instrument, items).front();
}

/// An instrument of the pack.
inline content::Instrument ours(const char *id)
{
    const auto read = content::readInstrument(
        bytesOf(qEnvironmentVariable("BACKWELL_SOURCE") +
                QStringLiteral("/content/packs/backwell-en-GB/instruments/%1.json")
                    .arg(QLatin1String(id))));
    if (!read)
        qFatal("%s: %s", id, qUtf8Printable(read.error().detail));
    return *read;
}

inline sync::AnswerItem answer(const QString &linkId, const content::AnswerValue &value)
{
    return {linkId, {}, {{value, {}}}, {}};
}

/// Keys that tests do not look at.
inline sync::Key newKey()
{
    return {Uuid::v7(fakes::FakeClock()), 1};
}

} // namespace backwell::tests
