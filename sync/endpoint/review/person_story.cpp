// SPDX-License-Identifier: Apache-2.0
// Reads the newest version of each response once, in order of time; what follows is arithmetic.
#include "sync/endpoint/review/person_story.h"

#include "sync/endpoint/intake/score_check.h"
#include "sync/endpoint/review/crisis_notice.h"
#include "sync/endpoint/review/story_summary.h"
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
            if (entry.type == u"CarePlan") // of a plan every version counts
                if (const auto record = wire::decode(entry.body))
                    if (const auto *said = std::get_if<PlanStatement>(&*record))
                        m_story.planSaid.push_back(*said);
        }
        compareScores(m_measures);
        std::ranges::reverse(m_story.entries);
        std::ranges::reverse(m_story.notes);
        week();
        summarise(m_story, m_facts, m_now);
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
        m_facts.rated.push_back(rated);
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
                m_facts.pain[QString::fromUtf16(site)].push_back({response.authored, *value});
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
            ++m_facts.tooMuch;
    }

    void crisis(const QString &sentence, const QString &chip)
    {
        m_facts.crisis.push_back({sentence, chip, true, true});
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
                ++m_facts.differing;
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

    struct Told {
        Response response;
        size_t place; ///< in m_story.entries, oldest first
    };

    const KnownQuestionnaires &m_known;
    const KnownMeasures &m_measures;
    const Instant m_now;
    Story m_story;
    StoryFacts m_facts;
    std::vector<Score> m_scores;
    std::map<Uuid, Told> m_responses;
    std::map<std::pair<Uuid, int>, qint64> m_seen;
    QMap<QString, int> m_felt;
    QSet<QDate> m_movedDays;
};
} // namespace

Story composeStory(const std::vector<HeldEntry> &history, const std::vector<SeenMark> &marks,
                   const KnownQuestionnaires &known, const Instant &now,
                   const KnownMeasures &measures, const std::vector<HeldEntry> &aside)
{
    return Composer(marks, known, measures, now).compose(history, aside);
}

} // namespace backwell::sync::endpoint
