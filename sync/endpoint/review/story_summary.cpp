// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/story_summary.h"

#include "sync/endpoint/review/noticeable_change.h"

#include <algorithm>

namespace backwell::sync::endpoint
{

namespace
{
constexpr qint64 day = 24LL * 3600 * 1000;

class Summary
{
public:
    Summary(Story &story, const StoryFacts &facts, const Instant &now)
        : m_story(story), m_facts(facts), m_now(now)
    {
    }

    void measureLine(const QString &name, const ChartPoint &start, const ChartPoint &now,
                     const Noticeable &wanted)
    {
        MeasureLine line{
            name, numberWords(start.value), dayWords(start.at, m_now), {}, {}, wanted.words, {},
            false};
        if (now.at.msUtc > start.at.msUtc) {
            line.now = numberWords(now.value);
            line.nowDay = dayWords(now.at, m_now);
            const Change change = changeBetween(start.value, now.value, wanted);
            line.reached = change == Change::Reached;
            line.verdict = change == Change::Reached ? QStringLiteral("reached")
                           : change == Change::Worse ? QStringLiteral("the other way")
                                                     : QStringLiteral("not yet");
        }
        m_story.measures.push_back(line);
    }

    void measures()
    {
        if (!m_facts.rated.empty()) {
            // Start and now over the same activities, or the mean would change with the list.
            const Rated &now = m_facts.rated.back();
            for (const Rated &then : m_facts.rated) {
                double before = 0;
                double after = 0;
                int shared = 0;
                for (auto one = now.byName.cbegin(); one != now.byName.cend(); ++one) {
                    if (!then.byName.contains(one.key()))
                        continue;
                    before += then.byName.value(one.key());
                    after += one.value();
                    ++shared;
                }
                if (shared == 0)
                    continue;
                measureLine(
                    shared == 1 ? QStringLiteral("Own activity, 0–10")
                                : QStringLiteral("Own activities, 0–10, mean of %1").arg(shared),
                    {then.at, before / shared}, {now.at, after / shared}, activityChange(shared));
                break;
            }
        }
        for (const auto &[site, name] :
             {std::pair{QStringLiteral("back"), QStringLiteral("Back, 0–10")},
              std::pair{QStringLiteral("leg"), QStringLiteral("Leg, 0–10")}}) {
            const auto found = m_facts.pain.constFind(site);
            if (found != m_facts.pain.cend())
                measureLine(name, found->front(), found->back(), painChange());
        }
    }

    void notice(const QString &sentence, const QString &chip, bool look)
    {
        m_story.notices.push_back({sentence, chip, look, false});
    }

    void trend(const QString &name, const QString &chip, const std::vector<ChartPoint> &points)
    {
        if (points.size() < 2)
            return;
        const double difference = points.back().value - points.front().value;
        const QString span = QStringLiteral("%1 → %2").arg(numberWords(points.front().value),
                                                           numberWords(points.back().value));
        notice(
            QStringLiteral("%1: %2 since %3.").arg(name, span, dayWords(points.front().at, m_now)),
            std::abs(difference) >= 2 ? chip + QLatin1Char(' ') + span : QString(),
            difference <= -2);
    }

    void notices()
    {
        const auto fresh = std::ranges::count_if(
            m_story.entries, [](const StoryEntry &entry) { return entry.seen.isEmpty(); });
        m_story.notices = m_facts.crisis;
        if (m_facts.differing > 0)
            notice(m_facts.differing == 1
                       ? QStringLiteral("A score that was sent is not what is computed here.")
                       : QStringLiteral("%1 scores that were sent are not what is computed here.")
                             .arg(m_facts.differing),
                   QStringLiteral("score differs"), true);
        if (m_story.entries.empty())
            return m_story.aside.empty()
                       ? notice(QStringLiteral("Joined; nothing has arrived yet."), {}, false)
                       : void();
        const QString entries = fresh == 1 ? QStringLiteral("1 new entry")
                                           : QStringLiteral("%1 new entries").arg(fresh);
        if (fresh > 0)
            notice(
                m_story.lastLookMs
                    ? QStringLiteral("%1 since the last look on %2.")
                          .arg(entries, dayWords({*m_story.lastLookMs, m_now.offsetSeconds}, m_now))
                    : QStringLiteral("%1; nobody has looked yet.").arg(entries),
                {}, false);
        else
            notice(QStringLiteral("Nothing new since the last look on %1.")
                       .arg(dayWords({*m_story.lastLookMs, m_now.offsetSeconds}, m_now)),
                   {}, false);
        trend(QStringLiteral("Doing what matters"), QStringLiteral("doing"), m_story.doing);
        trend(QStringLiteral("Confidence"), QStringLiteral("confidence"), m_story.confidence);
        for (auto site = m_facts.pain.cbegin(); site != m_facts.pain.cend(); ++site) {
            const auto &points = site.value();
            if (points.size() > 1 && points.back().value - points[points.size() - 2].value >= 2)
                notice(
                    QStringLiteral("%1 went up from %2 to %3.")
                        .arg(site.key() == u"leg" ? QStringLiteral("Leg") : QStringLiteral("Back"),
                             numberWords(points[points.size() - 2].value),
                             numberWords(points.back().value)),
                    site.key() + QStringLiteral(" up"), true);
        }
        if (m_facts.tooMuch > 0)
            notice(QStringLiteral("“Too much” %1 in the last 14 days.")
                       .arg(m_facts.tooMuch == 1 ? QStringLiteral("once")
                                                 : QStringLiteral("%1 times").arg(m_facts.tooMuch)),
                   QStringLiteral("“too much” ×%1").arg(m_facts.tooMuch), m_facts.tooMuch > 1);
        if (!m_story.flareUps.empty() && m_now.msUtc - m_story.flareUps.back().msUtc < 42 * day)
            notice(QStringLiteral("Flare-up on %1.").arg(dayWords(m_story.flareUps.back(), m_now)),
                   QStringLiteral("flare-up ") + dayWords(m_story.flareUps.back(), m_now), true);
        const qint64 quiet = (m_now.msUtc - m_story.last->msUtc) / day;
        if (quiet >= 14)
            notice(QStringLiteral("Nothing entered for %1 days.").arg(quiet),
                   QStringLiteral("quiet for %1 days").arg(quiet), true);
    }

private:
    Story &m_story;
    const StoryFacts &m_facts;
    const Instant m_now;
};
} // namespace

void summarise(Story &story, const StoryFacts &facts, const Instant &now)
{
    Summary summary(story, facts, now);
    summary.measures();
    summary.notices();
}

} // namespace backwell::sync::endpoint
