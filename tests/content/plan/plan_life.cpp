// SPDX-License-Identifier: Apache-2.0
#include "tests/content/plan/plan_life.h"

#include <array>
#include <set>

namespace backwell::tests
{

using namespace content::plan;
using content::SafetyOutcome;

namespace
{

/// In hundredths, but for what is said to be in thousandths of a day.
struct Habit {
    const char *name;
    int does, fine, bitMuch;     ///< of the things of a day; what is left is too much
    int morningBad, further;     ///< of mornings; of leg answers
    int worse, better, mostDays; ///< of weeks
    int gap, flare, swap, wish, said, agreed, newSigns; ///< thousandths
};

constexpr Habit habits[] = {
    {"steady and fine", 100, 100, 0, 0, 0, 5, 40, 10, 0, 0, 0, 0, 0, 0, 0},
    {"ordinary", 80, 88, 10, 3, 4, 20, 30, 25, 10, 4, 6, 6, 3, 1, 1},
    {"sore", 70, 60, 25, 15, 10, 45, 10, 50, 15, 12, 6, 8, 3, 2, 2},
    {"now and then", 50, 85, 12, 4, 4, 20, 20, 20, 50, 6, 6, 4, 3, 1, 1},
    {"restless", 85, 92, 6, 2, 2, 10, 30, 15, 8, 4, 45, 40, 10, 4, 1},
    {"with a clinician", 85, 85, 12, 4, 4, 20, 30, 20, 8, 5, 5, 5, 6, 15, 2},
};

class Life
{
public:
    Life(const Catalogue &catalogue, v1::RuleSet rules, quint64 seed, PlanWitness &witness,
         LifeCount &count)
        : m_catalogue(catalogue), m_random(seed), m_witness(witness), m_count(count),
          m_habit(habits[pick(std::size(habits))]), m_course(catalogue, makeRegion(), rules)
    {
        m_witness.begin(catalogue, m_history.region);
    }

    History run()
    {
        const int length = makeLength();
        const Day first = 2460000 + pick(3000);
        m_late = chance(10) ? 1 + pick(9) : 0;
        tell(QByteArray("habit: ") + m_habit.name);
        for (m_day = first; m_day < first + length; ++m_day) {
            const auto before = m_course.state().items;
            m_course.openDay(m_day);
            m_witness.stayed(stayed(before));
            m_plan = m_course.plan();
            m_witness.morning(m_plan);
            if (m_day == first)
                beginning();
            else
                oneDay(m_day - first);
            m_plan = m_course.plan();
            m_witness.evening(m_plan);
            tell(QByteArray("mode: ") + modeNames().value(int(m_plan.mode)).toUtf8());
            if (m_plan.contact)
                tell("contact suggested");
        }
        m_history.today = m_day - 1;
        ++m_count.lives;
        m_count.days += length;
        for (const int upTo : {7, 30, 90, 180, 365, 730})
            if (length <= upTo) {
                ++m_count.lengths[upTo];
                break;
            }
        for (const std::string &one : m_seen)
            ++m_count.livesWith[one];
        return m_history;
    }

private:
    int pick(size_t below) { return int(m_random() % below); }
    bool chance(int hundredths) { return pick(100) < hundredths; }
    bool rarely(int thousandths) { return pick(1000) < thousandths; }
    void tell(const QByteArray &what)
    {
        const std::string word = what.toStdString();
        ++m_count.happened[word];
        m_seen.insert(word);
    }

    const Region &makeRegion()
    {
        Region &region = m_history.region;
        region.listsOnly = chance(12);
        if (chance(70))
            region.stepUps = {{QStringLiteral("physio"), QStringLiteral("Physio"), 3},
                              {QStringLiteral("injection"), QStringLiteral("Injection"), 2}};
        return region;
    }
    int makeLength()
    {
        constexpr int classes[][3] = {{15, 1, 7},    {20, 8, 30},    {25, 31, 90},
                                      {20, 91, 180}, {13, 181, 365}, {7, 366, 730}};
        int left = pick(100);
        for (const auto &[share, least, longest] : classes) {
            if (left < share)
                return least + pick(size_t(longest) - size_t(least) + 1);
            left -= share;
        }
        return 1;
    }

    template <typename What>
    void happens(const char *name, const What &what)
    {
        const Event event{m_day, what};
        tell(QByteArray("event: ") + name);
        m_history.events.push_back(event);
        m_witness.event(event);
        const auto before = m_course.state().items;
        m_course.apply(event);
        m_witness.stayed(std::is_same_v<What, Said> || stayed(before));
    }
    /// What is said of a person on the first day chooses anew; all else leaves in what stays.
    bool stayed(const std::vector<v1::Item> &before) const
    {
        return std::ranges::all_of(before, [this](const v1::Item &item) {
            const v1::Item *now = m_course.state().item(item.movement);
            return !now || now->since == item.since;
        });
    }

    Said someone()
    {
        Said said;
        said.track = chance(40) ? Track::Leg : Track::Back;
        said.eases = Eases(chance(50) ? 0 : pick(3));
        said.fitness = Fitness(pick(3));
        said.support = Support(pick(3));
        if (chance(55))
            for (int i = 1 + pick(3); i > 0; --i)
                said.limits |= bit(pick(size_t(limitNames().size())));
        constexpr int times[] = {5, 6, 7, 10, 12, 15, 20, 30, 45};
        said.minutes = times[pick(std::size(times))];
        if (chance(40))
            said.goals = bit(pick(7));
        if (chance(50))
            said.worries = bit(pick(8)) | bit(pick(8));
        if (chance(8)) {
            said.pregnantWeeks = 1 + pick(38);
            said.limits |= bit(0);
        }
        if (chance(8))
            said.operated = m_day - pick(120);
        said.askFirst = chance(4);
        return said;
    }
    SafetyOutcome anOutcome()
    {
        const int of = pick(100);
        return of < 80   ? SafetyOutcome::CarryOn
               : of < 90 ? SafetyOutcome::Appointment
               : of < 97 ? SafetyOutcome::SameDay
                         : SafetyOutcome::Emergency;
    }
    int someMovement() { return pick(m_catalogue.movements.size()); }

    void beginning()
    {
        if (chance(93))
            happens("said", someone());
        if (m_history.region.listsOnly)
            for (int i = 2 + pick(4); i > 0; --i)
                happens("chosen", Chosen{someMovement(), true});
        if (m_late == 0 && chance(97))
            happens("safety check", SafetyChecked{anOutcome()});
    }

    void oneDay(int number)
    {
        if (number == m_late)
            happens("safety check", SafetyChecked{anOutcome()});
        if (m_gap > 0) {
            --m_gap;
            return;
        }
        if (rarely(m_habit.gap)) {
            m_gap = 1 + pick(chance(80) ? 9 : 45);
            return;
        }
        answers();
        changes();
        sessions();
    }

    void answers()
    {
        for (const Question &question : std::vector<Question>(m_plan.questions)) {
            switch (question.ask) {
            case Ask::SafetyCheck:
                if (chance(question.first ? 60 : 25))
                    happens("safety check", SafetyChecked{anOutcome()});
                break;
            case Ask::SeenAfter:
            case Ask::HelpLists:
                if (chance(40))
                    happens("seen", SeenAfter{chance(70), chance(20)});
                break;
            case Ask::TwoMoves:
                if (chance(60))
                    happens("two moves", TwoMoves{toes(), toes(), !rarely(15), !rarely(15)});
                break;
            case Ask::Morning:
                if (chance(60))
                    happens("morning", Morning{!chance(m_habit.morningBad)});
                break;
            case Ask::WeekCheck:
                if (chance(80))
                    happens("week", week());
                break;
            }
        }
        if (rarely(4)) // a second answer, some days later
            happens("week", week());
    }
    int toes() { return chance(70) ? 9 + pick(2) : pick(11); }
    WeekCheck week()
    {
        WeekCheck week;
        const int of = pick(100);
        week.function = of < m_habit.worse                    ? Function::Worse
                        : of < m_habit.worse + m_habit.better ? Function::Better
                        : of < 92                             ? Function::Same
                                                              : Function::NotAsked;
        week.leg = chance(m_habit.mostDays) ? LegWeek::MostDays : LegWeek(pick(3));
        const auto scale = [this] { return chance(15) ? -1 : pick(11); };
        week.sleep = scale();
        week.worry = scale();
        week.confidence = scale();
        return week;
    }

    Agreed agreement()
    {
        static constexpr std::array all{Agreed::What::Include, Agreed::What::LeaveOut,
                                        Agreed::What::Neither};
        return {all[size_t(pick(all.size()))], someMovement()};
    }

    void changes()
    {
        const auto item = [this] {
            return m_plan.items.empty() ? someMovement()
                                        : m_plan.items[size_t(pick(m_plan.items.size()))].movement;
        };
        if (rarely(m_habit.flare))
            happens("flare-up begins", FlareUp{true});
        if (m_plan.mode == Mode::Flare && chance(m_habit.worse > 30 ? 4 : 15))
            happens("flare-up over", FlareUp{false});
        if (rarely(m_habit.swap))
            happens("swap", Swapped{item()});
        if (rarely(m_habit.wish)) {
            const Wished wish{item(), chance(60)};
            happens(wish.harder ? "wish harder" : "wish easier", wish);
        }
        if (rarely(m_habit.said))
            happens("said", someone());
        if (rarely(m_habit.agreed))
            happens("agreed", agreement());
        if (m_plan.mode != Mode::AskFirst && rarely(2))
            happens("not yet", Agreed{Agreed::What::NotYet, -1});
        if (m_plan.mode == Mode::AskFirst && chance(4))
            happens("may start", Agreed{Agreed::What::MayStart, -1});
        if (m_plan.contact && chance(4))
            happens("in contact", InContact{});
        if (rarely(20) && !m_catalogue.cards.empty())
            happens("card", CardEvent{pick(m_catalogue.cards.size()), chance(40)});
        if (m_history.region.listsOnly && rarely(15))
            happens("chosen", Chosen{someMovement(), chance(70)});
    }

    void sessions()
    {
        const Plan plan = m_course.plan();
        for (const Thing &thing : plan.today) {
            if (!chance(m_habit.does))
                continue;
            Session session{thing.movement, thing.step, Felt::Fine, LegAfter::NotAsked};
            const int of = pick(100);
            session.felt = of < m_habit.fine                     ? Felt::Fine
                           : of < m_habit.fine + m_habit.bitMuch ? Felt::ABitMuch
                                                                 : Felt::TooMuch;
            if (chance(60))
                session.leg =
                    chance(m_habit.further) ? LegAfter::FurtherDown : LegAfter(1 + pick(2));
            if (rarely(m_habit.newSigns))
                session.leg = LegAfter::NewSigns;
            constexpr const char *felt[] = {"session fine", "session a bit much",
                                            "session too much"};
            constexpr const char *leg[] = {"", "", "", "leg further down", "leg new signs"};
            if (session.leg >= LegAfter::FurtherDown)
                tell(leg[int(session.leg)]);
            happens(felt[int(session.felt)], session);
        }
    }

    const Catalogue &m_catalogue;
    std::mt19937_64 m_random;
    PlanWitness &m_witness;
    LifeCount &m_count;
    Habit m_habit;
    History m_history;
    v1::Course m_course;
    Plan m_plan;
    Day m_day = 0;
    int m_late = 0, m_gap = 0;
    std::set<std::string> m_seen;
};

} // namespace

History live(const Catalogue &catalogue, v1::RuleSet rules, quint64 seed, PlanWitness &witness,
             LifeCount &count)
{
    return Life(catalogue, rules, seed, witness, count).run();
}

} // namespace backwell::tests
