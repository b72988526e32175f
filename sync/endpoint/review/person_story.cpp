// SPDX-License-Identifier: Apache-2.0
// Reads the newest version of each response once, in order of time; what follows is arithmetic.
#include "sync/endpoint/review/person_story.h"

#include "sync/endpoint/intake/score_check.h"
#include "sync/endpoint/review/crisis_notice.h"
#include "sync/endpoint/review/noticeable_change.h"
#include "sync/wire/wire.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <map>

namespace backwell::sync::endpoint
{

namespace
{
constexpr qint64 day = 24LL * 3600 * 1000;

QString nameOf(const QString &canonical)
{
    return canonical.section(u'|', 0, 0).section(u'/', -1);
}

std::optional<double> numberIn(const std::vector<AnswerItem> &items, QStringView linkId)
{
    const AnswerItem *item = findItem(items, linkId);
    if (!item || item->answers.empty())
        return std::nullopt;
    if (const auto *whole = std::get_if<qint32>(&item->answers.front().value))
        return *whole;
    if (const auto *decimal = std::get_if<Decimal>(&item->answers.front().value))
        return decimal->toDouble();
    return std::nullopt;
}

QString textIn(const std::vector<AnswerItem> &items, QStringView linkId)
{
    const AnswerItem *item = findItem(items, linkId);
    if (!item || item->answers.empty())
        return {};
    return wordsOf(item->answers.front().value, nullptr).trimmed();
}

QString howWords(Mode mode)
{
    switch (mode) {
    case Mode::OwnDevice:
        return QStringLiteral("own phone");
    case Mode::Kiosk:
        return QStringLiteral("waiting room");
    case Mode::Assisted:
        return QStringLiteral("with help");
    case Mode::Transcribed:
        return QStringLiteral("copied from paper");
    }
    return {};
}

struct Rated {
    Instant at;
    QMap<QString, double> byName; ///< activity in their words -> rating
};

class Composer
{
public:
    Composer(const std::vector<SeenMark> &marks, const KnownQuestionnaires &known,
             const KnownMeasures &measures, const Instant &now)
        : m_known(known), m_measures(measures), m_now(now)
    {
        for (const SeenMark &mark : marks) {
            m_seen[{mark.target, mark.targetVersion}] = mark.updatedMs;
            m_story.lastLookMs = std::max(m_story.lastLookMs.value_or(0), mark.updatedMs);
        }
    }

    Story compose(const std::vector<HeldEntry> &history, const std::vector<HeldEntry> &flagged)
    {
        for (const HeldEntry &entry : flagged)
            aside(entry);
        std::map<Uuid, int> newest;
        for (const HeldEntry &entry : history)
            newest[entry.id] = std::max(newest[entry.id], entry.version);
        for (const HeldEntry &entry : history) {
            if (entry.version == newest[entry.id])
                read(entry);
        }
        compareScores(m_measures);
        std::ranges::reverse(m_story.entries);
        std::ranges::reverse(m_story.notes);
        week();
        measures();
        notices();
        return std::move(m_story);
    }

private:
    void read(const HeldEntry &entry)
    {
        const auto record = wire::decode(entry.body);
        if (!record)
            return;
        m_story.lastArrivedMs = std::max(m_story.lastArrivedMs, entry.receivedMs);
        if (const auto *event = std::get_if<PlanEvent>(&*record);
            event && event->word == u"flare-up")
            m_story.flareUps.push_back(event->at);
        if (const auto *score = std::get_if<Score>(&*record))
            m_scores.push_back(*score);
        const auto *response = std::get_if<Response>(&*record);
        if (!response || response->status == ResponseStatus::EnteredInError)
            return;
        if (!m_story.first)
            m_story.first = response->authored;
        m_story.last = response->authored;
        const QString name = nameOf(response->questionnaire);
        if (name == u"activities")
            activities(*response);
        else if (name == u"checkin-week")
            checkIn(*response, entry);
        else if (name == u"back-leg-0-10")
            pain(*response);
        if (name == u"movement-session" || name == u"checkin-day")
            movement(*response, name);
        list(*response, entry);
    }

    void activities(const Response &response)
    {
        Rated rated{response.authored, {}};
        QStringList names;
        double sum = 0;
        for (const AnswerItem &group : response.items) {
            const QString name = textIn(group.items, u"activity.name");
            const auto rating = numberIn(group.items, u"activity.rating");
            if (name.isEmpty() || !rating)
                continue;
            names.push_back(name);
            rated.byName.insert(name.toCaseFolded(), *rating);
            sum += *rating;
        }
        if (names.isEmpty())
            return;
        m_story.activities = names;
        m_story.doing.push_back({response.authored, sum / double(names.size())});
        m_rated.push_back(rated);
    }

    void checkIn(const Response &response, const HeldEntry &entry)
    {
        if (const auto confidence = numberIn(response.items, u"confidence"))
            m_story.confidence.push_back({response.authored, *confidence});
        m_story.lastWeek.clear();
        m_story.lastWeekAt = response.authored;
        for (const AnswerLine &line : answerLines(response, m_known.find(response.questionnaire))) {
            if (line.linkId == u"note" || line.linkId == u"helped")
                m_story.notes.push_back(
                    {line.answer, line.linkId, response.authored, entry.receivedMs});
            else if (line.linkId != u"confidence")
                m_story.lastWeek.push_back(line);
        }
    }

    void pain(const Response &response)
    {
        for (const auto *site : {u"back", u"leg"}) {
            if (const auto value = numberIn(response.items, site))
                m_pain[QString::fromUtf16(site)].push_back({response.authored, *value});
        }
    }

    void movement(const Response &response, const QString &name)
    {
        const qint64 ago =
            m_now.localDay().toJulianDay() - response.authored.localDay().toJulianDay();
        const bool moved = name == u"movement-session" ||
                           numberIn(response.items, u"movement-minutes").value_or(0) > 0;
        if (moved && ago >= 0 && ago < 7)
            m_movedDays.insert(response.authored.localDay());
        if (name != u"movement-session")
            return;
        const QString felt = textIn(response.items, u"felt");
        const AnswerItem *item = findItem(response.items, u"felt");
        const auto *coding = item && !item->answers.empty()
                                 ? std::get_if<Coding>(&item->answers.front().value)
                                 : nullptr;
        if (ago >= 0 && ago < 7) {
            ++m_story.sessions;
            ++m_felt[felt];
        }
        if (coding && coding->code == u"too-much" && ago >= 0 && ago < 14)
            ++m_tooMuch;
    }

    void crisis(const QString &sentence, const QString &chip)
    {
        m_crisis.push_back({sentence, chip, true, true});
    }

    // What cannot be read by its questionnaire is shown as it was sent.
    void aside(const HeldEntry &entry)
    {
        const auto record = wire::decode(entry.body);
        const auto *response = record ? std::get_if<Response>(&*record) : nullptr;
        m_story.lastArrivedMs = std::max(m_story.lastArrivedMs, entry.receivedMs);
        if (!response)
            return;
        m_story.aside.push_back({titleOf(response->questionnaire, nullptr),
                                 answerLines(*response, m_known.find(response->questionnaire)),
                                 response->authored,
                                 entry.receivedMs,
                                 entry.version,
                                 howWords(response->mode),
                                 {},
                                 {},
                                 entry.reason});
        crisis(crisisSentenceAside(*response, entry.reason, m_now),
               QStringLiteral("thoughts of self-harm, not readable here yet"));
    }

    // Scores and responses may come in any order; both stay as they were sent.
    void compareScores(const KnownMeasures &measures)
    {
        for (const Score &score : m_scores) {
            const auto of = m_responses.find(score.derivedFrom);
            if (of == m_responses.end())
                continue;
            const auto difference = differenceOf(score, of->second.response, measures);
            if (!difference)
                continue;
            StoryEntry &entry = m_story.entries[of->second.place];
            entry.differences.push_back(difference->words());
            if (entry.seen.isEmpty())
                ++m_differing;
        }
    }

    void list(const Response &response, const HeldEntry &entry)
    {
        const KnownQuestionnaire *known = m_known.find(response.questionnaire);
        const auto seen = m_seen.find({entry.id, entry.version});
        m_story.entries.push_back({titleOf(response.questionnaire, known),
                                   answerLines(response, known),
                                   response.authored,
                                   entry.receivedMs,
                                   entry.version,
                                   howWords(response.mode),
                                   seen == m_seen.end()
                                       ? QString()
                                       : dayWords({seen->second, m_now.offsetSeconds}, m_now),
                                   {},
                                   {}});
        m_responses.insert_or_assign(response.key.id, Told{response, m_story.entries.size() - 1});
        const QString answer = crisisAnswer(response, m_measures);
        if (!answer.isEmpty() && seen == m_seen.end())
            crisis(crisisSentence(response, answer, known, m_now),
                   QStringLiteral("thoughts of self-harm"));
    }

    void week()
    {
        m_story.daysMoved = int(m_movedDays.size());
        for (auto felt = m_felt.cbegin(); felt != m_felt.cend(); ++felt) {
            if (!felt.key().isEmpty())
                m_story.felt.push_back(felt.key().toLower() + QLatin1Char(' ') +
                                       QString::number(felt.value()));
        }
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
        if (!m_rated.empty()) {
            // Start and now over the same activities, or the mean would change with the list.
            const Rated &now = m_rated.back();
            for (const Rated &then : m_rated) {
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
            const auto found = m_pain.constFind(site);
            if (found != m_pain.cend())
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
        m_story.notices = m_crisis;
        if (m_differing > 0)
            notice(m_differing == 1
                       ? QStringLiteral("A score that was sent is not what is computed here.")
                       : QStringLiteral("%1 scores that were sent are not what is computed here.")
                             .arg(m_differing),
                   QStringLiteral("score differs"), true);
        if (m_story.entries.empty())
            return notice(QStringLiteral("Joined; nothing has arrived yet."), {}, false);
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
        for (auto site = m_pain.cbegin(); site != m_pain.cend(); ++site) {
            const auto &points = site.value();
            if (points.size() > 1 && points.back().value - points[points.size() - 2].value >= 2)
                notice(
                    QStringLiteral("%1 went up from %2 to %3.")
                        .arg(site.key() == u"leg" ? QStringLiteral("Leg") : QStringLiteral("Back"),
                             numberWords(points[points.size() - 2].value),
                             numberWords(points.back().value)),
                    site.key() + QStringLiteral(" up"), true);
        }
        if (m_tooMuch > 0)
            notice(QStringLiteral("“Too much” %1 in the last 14 days.")
                       .arg(m_tooMuch == 1 ? QStringLiteral("once")
                                           : QStringLiteral("%1 times").arg(m_tooMuch)),
                   QStringLiteral("“too much” ×%1").arg(m_tooMuch), m_tooMuch > 1);
        if (!m_story.flareUps.empty() && m_now.msUtc - m_story.flareUps.back().msUtc < 42 * day)
            notice(QStringLiteral("Flare-up on %1.").arg(dayWords(m_story.flareUps.back(), m_now)),
                   QStringLiteral("flare-up ") + dayWords(m_story.flareUps.back(), m_now), true);
        const qint64 quiet = (m_now.msUtc - m_story.last->msUtc) / day;
        if (quiet >= 14)
            notice(QStringLiteral("Nothing entered for %1 days.").arg(quiet),
                   QStringLiteral("quiet for %1 days").arg(quiet), true);
    }

    struct Told {
        Response response;
        size_t place; ///< in m_story.entries, oldest first
    };

    const KnownQuestionnaires &m_known;
    const KnownMeasures &m_measures;
    const Instant m_now;
    Story m_story;
    std::vector<Score> m_scores;
    std::map<Uuid, Told> m_responses;
    std::map<std::pair<Uuid, int>, qint64> m_seen;
    std::vector<Notice> m_crisis;
    std::vector<Rated> m_rated;
    QMap<QString, std::vector<ChartPoint>> m_pain;
    QMap<QString, int> m_felt;
    QSet<QDate> m_movedDays;
    int m_tooMuch = 0;
    int m_differing = 0;
};
} // namespace

Story composeStory(const std::vector<HeldEntry> &history, const std::vector<SeenMark> &marks,
                   const KnownQuestionnaires &known, const Instant &now,
                   const KnownMeasures &measures, const std::vector<HeldEntry> &aside)
{
    return Composer(marks, known, measures, now).compose(history, aside);
}

} // namespace backwell::sync::endpoint
