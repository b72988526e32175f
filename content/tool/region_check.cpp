// SPDX-License-Identifier: Apache-2.0
// Each finding stands at the line of the value it is about.
#include "content/tool/region_check.h"

#include "content/region/region_file.h"
#include "content/schedule/schedule.h"
#include "content/tool/phone_numbers.h"
#include "content/tool/prose.h"
#include "content/tool/skin_check.h"

#include <QFileInfo>

#include <algorithm>

namespace backwell::content::tool
{

namespace
{

constexpr int longestUnchecked = 366; ///< days from `checked` to `reviewBy`

class RegionCheck
{
public:
    RegionCheck(const PackSource &pack, const std::optional<WordList> &words, const Gathered &all,
                QString path, Findings &findings)
        : m_pack(pack), m_words(words), m_all(all), m_path(std::move(path)), m_findings(findings)
    {
    }

    void run(QDate today)
    {
        auto region = readRegion(m_pack.files.value(m_path));
        if (!region) {
            Finding finding = m_pack.located(m_path, region.error());
            finding.line = std::max(finding.line, 1);
            m_findings.push_back(finding);
            return;
        }
        m_region = std::move(*region);
        checkName();
        checkChecked(QString(), m_region.checked, today);
        checkHolidays(today);
        for (const Locality &one : m_region.localities)
            checkText(QStringLiteral("/localities"), one.name);
        for (qsizetype i = 0; i < qsizetype(m_region.services.size()); ++i)
            checkService(QStringLiteral("/services/%1").arg(i), m_region.services[size_t(i)],
                         today);
        checkInstruments();
        if (m_region.skin)
            for (const SkinFault &fault : skinFaults(*m_region.skin))
                say(Level::Error, fault.pointer, fault.text);
    }

private:
    void say(Level level, const QString &pointer, const QString &text)
    {
        m_findings.push_back({level, m_path, text, m_pack.lineOf(m_path, pointer)});
    }
    void error(const QString &pointer, const QString &text) { say(Level::Error, pointer, text); }

    void checkName()
    {
        static const QRegularExpression marked(QStringLiteral("\\b(example|invented|not real)\\b"),
                                               QRegularExpression::CaseInsensitiveOption);
        const bool says = marked.match(m_region.name).hasMatch();
        if (m_region.id != QFileInfo(m_path).completeBaseName())
            error(QStringLiteral("/id"),
                  QStringLiteral("its id is %1; it must be the file's name").arg(m_region.id));
        if (says != m_region.invented)
            error(QStringLiteral("/name"),
                  m_region.invented
                      ? QStringLiteral("an invented region says so in its name; add \"example\"")
                      : QStringLiteral("its name says that it is an example; add \"invented\""));
        checkText(QStringLiteral("/name"), m_region.name);
    }

    void checkChecked(const QString &pointer, const Checked &checked, QDate today)
    {
        if (!checked.on.isValid())
            return;
        const QString review = pointer + QStringLiteral("/reviewBy");
        if (checked.on > today)
            error(pointer + QStringLiteral("/checked"),
                  QStringLiteral("was checked on a day to come"));
        if (checked.on.daysTo(checked.reviewBy) > longestUnchecked)
            error(review, QStringLiteral("is more than a year after checked; numbers and hours "
                                         "are rung and asked every year"));
        if (checked.reviewBy < today)
            say(Level::Warning, review,
                QStringLiteral("its review date has passed; ring the numbers, ask for the hours, "
                               "and set new dates"));
    }

    void checkHolidays(QDate today)
    {
        const bool asked = std::ranges::any_of(m_region.services, [](const Service &service) {
            return !service.hours.spans.empty() && !service.onHolidays;
        });
        const bool known = std::ranges::any_of(
            m_region.holidays, [&](const Holiday &holiday) { return holiday.on >= today; });
        if (asked && !known)
            say(Level::Warning, QStringLiteral("/holidays"),
                QStringLiteral("no holiday to come; services would seem open on holidays"));
        for (const Holiday &holiday : m_region.holidays)
            checkText(QStringLiteral("/holidays"), holiday.name);
    }

    void checkService(const QString &at, const Service &service, QDate today)
    {
        checkText(at + QStringLiteral("/name"), service.name);
        checkText(at + QStringLiteral("/line"), service.line);
        checkText(at + QStringLiteral("/howTo"), service.howTo);
        checkNumber(at + QStringLiteral("/phone"), service.phone);
        checkNumber(at + QStringLiteral("/text"), service.text);
        checkHours(at, service.hours);
        if (service.checked != m_region.checked)
            checkChecked(at, service.checked, today);
        if (m_zoneTold || service.hours.spans.empty())
            return;
        m_zoneTold = true;
        if (!wallTime({}, m_region.zone))
            error(QStringLiteral("/zone"), QStringLiteral("no time zone of that name"));
    }

    void checkNumber(const QString &pointer, const QString &phone)
    {
        if (phone.isEmpty() || isNational(phone) || isForDrama(phone) == m_region.invented)
            return;
        error(pointer, m_region.invented
                           ? QStringLiteral("%1 may ring somebody; an invented region has numbers "
                                            "kept for drama, such as 01632 960123")
                                 .arg(phone)
                           : QStringLiteral("%1 is kept for drama and rings nobody").arg(phone));
    }

    /// Two spans of a service never hold at once.
    void checkHours(const QString &at, const OpeningHours &hours)
    {
        std::vector<int> opened(size_t(7) * minutesADay, -1);
        for (int i = 0; i < int(hours.spans.size()); ++i) {
            const OpenSpan &span = hours.spans[size_t(i)];
            bool twice = false;
            for (int day = 1; day <= 7; ++day) {
                for (int m = 0; span.on(day) && m < span.minutes(); ++m) {
                    int &by = opened[size_t(((day - 1) * minutesADay + span.from + m) %
                                            int(opened.size()))];
                    twice = twice || by >= 0;
                    by = i;
                }
            }
            if (twice)
                error(QStringLiteral("%1/hours/%2").arg(at).arg(i),
                      QStringLiteral("hours that overlap; say each time once"));
        }
    }

    void checkInstruments()
    {
        const auto rules = readScheduleRules(m_pack.files.value(QStringLiteral("schedule.json")));
        for (qsizetype i = 0; i < qsizetype(m_region.instruments.size()); ++i) {
            const StageMeasures &stage = m_region.instruments[size_t(i)];
            const QString at = QStringLiteral("/instruments/%1").arg(i);
            if (rules && std::ranges::find(rules->points, stage.stage, &MeasurePoint::id) ==
                             rules->points.end())
                error(at + QStringLiteral("/stage"),
                      QStringLiteral("no such point of schedule.json: ") + stage.stage);
            for (const QString &id : stage.needed + stage.offered)
                checkInstrument(at, id);
        }
    }

    void checkInstrument(const QString &at, const QString &id)
    {
        const auto found = std::ranges::find_if(
            m_all.instruments, [&](const auto &one) { return one.second.id == id; });
        if (found == m_all.instruments.end())
            error(at, QStringLiteral("no such instrument: ") + id);
        else if (!m_all.questionnaires.contains(found->second.questionnaire))
            error(
                at,
                QStringLiteral("%1 belongs to its owner; import its questionnaire first").arg(id));
    }

    void checkText(const QString &pointer, const QString &text)
    {
        const int line = m_pack.lineOf(m_path, pointer);
        if (m_words)
            m_words->look(m_path, line, text, m_findings);
        for (const char *sign : {"http://", "https://", "www."})
            if (text.contains(QLatin1StringView(sign)))
                error(pointer,
                      QStringLiteral("shows an address; nothing is fetched, so take it out"));
        for (const Sentence &sentence : sentencesOf({Passage{line, text, {}}}))
            if (sentence.words.size() > longestSentence)
                error(pointer, QStringLiteral("a sentence of %1 words; make two of it, at most %2 "
                                              "each")
                                   .arg(sentence.words.size())
                                   .arg(longestSentence));
    }

    const PackSource &m_pack;
    const std::optional<WordList> &m_words;
    const Gathered &m_all;
    const QString m_path;
    Findings &m_findings;
    Region m_region;
    bool m_zoneTold = false;
};

} // namespace

void checkRegions(const PackSource &pack, const std::optional<WordList> &words, const Gathered &all,
                  const QSet<QString> &told, QDate today, Findings &findings)
{
    for (const QString &path : pack.files.keys()) {
        if (!path.startsWith(u"regions/"))
            continue;
        if (path.count(u'/') != 1 || !path.endsWith(u".json"))
            findings.push_back({Level::Error, path,
                                QStringLiteral("a kind of file that is not known; take it out")});
        else if (!told.contains(path))
            RegionCheck(pack, words, all, path, findings).run(today);
    }
}

} // namespace backwell::content::tool
