// SPDX-License-Identifier: Apache-2.0
// What changed, day by day; what was done, week by week.
#include "content/tool/person_timeline.h"

#include <algorithm>

namespace backwell::content::tool
{

namespace
{

using namespace plan;

/// What the person said or did, but for what is counted: sessions, and answers that say nothing.
class Told
{
public:
    explicit Told(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    QString operator()(const Said &said) const
    {
        return QStringLiteral("says: %1 minutes a day, %2")
            .arg(QString::number(said.minutes), said.track == Track::Leg
                                                    ? QStringLiteral("pain below the knee")
                                                    : QStringLiteral("back pain"));
    }
    QString operator()(const SafetyChecked &checked) const
    {
        return checked.outcome == SafetyOutcome::CarryOn
                   ? QString()
                   : QStringLiteral("safety check: ") + outcomeCode(checked.outcome);
    }
    QString operator()(const SeenAfter &after) const
    {
        return after.treated ? QStringLiteral("was seen and is being treated")
               : after.seen  ? QStringLiteral("was seen")
                             : QStringLiteral("not seen yet");
    }
    QString operator()(const Session &session) const
    {
        QString text;
        if (session.felt == Felt::TooMuch)
            text = QStringLiteral("too much: ") + title(session.movement);
        if (session.leg == LegAfter::FurtherDown)
            text = QStringLiteral("further down the leg: ") + title(session.movement);
        if (session.leg == LegAfter::NewSigns)
            text = QStringLiteral("new numbness or weakness");
        return text;
    }
    QString operator()(const Morning &morning) const
    {
        return morning.backToUsual ? QString() : QStringLiteral("not back to usual this morning");
    }
    QString operator()(const Swapped &swap) const
    {
        return QStringLiteral("swaps ") + title(swap.movement);
    }
    QString operator()(const Wished &wish) const
    {
        return (wish.harder ? QStringLiteral("wants harder: ") : QStringLiteral("wants easier: ")) +
               title(wish.movement);
    }
    QString operator()(const FlareUp &flare) const
    {
        return flare.begins ? QStringLiteral("a flare-up begins")
                            : QStringLiteral("the flare-up is over");
    }
    QString operator()(const WeekCheck &week) const
    {
        QStringList parts;
        if (week.function != Function::NotAsked)
            parts += week.function == Function::Worse  ? QStringLiteral("worse")
                     : week.function == Function::Same ? QStringLiteral("the same")
                                                       : QStringLiteral("better");
        if (week.leg > LegWeek::No)
            parts += week.leg == LegWeek::MostDays ? QStringLiteral("leg stops them most days")
                                                   : QStringLiteral("leg stops them some days");
        const auto add = [&parts](const char *name, int value) {
            if (value >= 0)
                parts += QStringLiteral("%1 %2").arg(QLatin1StringView(name)).arg(value);
        };
        add("sleep", week.sleep);
        add("worry", week.worry);
        add("confidence", week.confidence);
        return QStringLiteral("weekly check: ") + parts.join(QStringLiteral(", "));
    }
    QString operator()(const TwoMoves &moved) const
    {
        if (moved == TwoMoves{})
            return {};
        return QStringLiteral("two-move check: toes left %1, right %2")
            .arg(QString::number(moved.leftToes), QString::number(moved.rightToes));
    }
    QString operator()(const CardEvent &card) const
    {
        return card.again ? QStringLiteral("asks for a card again") : QString();
    }
    QString operator()(const InContact &) const { return QStringLiteral("talks to a clinician"); }
    QString operator()(const Agreed &agreed) const
    {
        switch (agreed.what) {
        case Agreed::What::Include:
            return QStringLiteral("agreed with a clinician: ") + title(agreed.movement);
        case Agreed::What::LeaveOut:
            return QStringLiteral("left out with a clinician: ") + title(agreed.movement);
        case Agreed::What::Neither:
            return QStringLiteral("left to the plan again: ") + title(agreed.movement);
        case Agreed::What::NotYet:
            return QStringLiteral("a clinician takes back that it may start");
        case Agreed::What::MayStart:
            break;
        }
        return QStringLiteral("a clinician agrees that it may start");
    }
    QString operator()(const Chosen &chosen) const
    {
        return (chosen.in ? QStringLiteral("chooses ") : QStringLiteral("puts back ")) +
               title(chosen.movement);
    }

private:
    QString title(int movement) const
    {
        return movement < 0 ? QStringLiteral("something else")
                            : m_catalogue.movements[size_t(movement)].title;
    }
    const Catalogue &m_catalogue;
};

class Timeline
{
public:
    explicit Timeline(const PlanSource &source, const Person &person)
        : m_source(source), m_person(person)
    {
    }

    QString text()
    {
        m_out = m_person.name + u'\n' + QString(m_person.name.size(), u'=') + u'\n' +
                m_person.about + QStringLiteral("\n\n");
        for (size_t i = 0; i < m_person.days.size(); ++i) {
            if (i % 7 == 0)
                openWeek(i);
            day(m_person.days[i]);
            m_before = &m_person.days[i].plan;
        }
        return m_out;
    }

private:
    void line(Day day, const QString &text)
    {
        const QString date = dateText(day).chopped(5);
        m_out += QStringLiteral("  ") + date.leftJustified(11) + text + u'\n';
    }

    void openWeek(size_t from)
    {
        int offered = 0, done = 0, fine = 0, bitMuch = 0, tooMuch = 0;
        const size_t to = std::min(from + 7, m_person.days.size());
        for (size_t i = from; i < to; ++i) {
            offered += int(m_person.days[i].plan.today.size());
            for (const Event &event : m_person.days[i].events)
                if (const auto *session = std::get_if<Session>(&event.what)) {
                    ++done;
                    fine += session->felt == Felt::Fine;
                    bitMuch += session->felt == Felt::ABitMuch;
                    tooMuch += session->felt == Felt::TooMuch;
                }
        }
        m_out += QStringLiteral("Week %1, from %2: %3 done (%4 fine, %5 a bit much, %6 too much)\n")
                     .arg(QString::number(from / 7 + 1), dateText(m_person.days[from].plan.day),
                          QString::number(done), QString::number(fine), QString::number(bitMuch),
                          QString::number(tooMuch));
        QStringList items;
        for (const WeekItem &one : m_person.days[from].plan.items)
            items += thingText(m_source.catalogue, one.movement, one.step);
        if (!items.isEmpty())
            m_out += QStringLiteral("  in the week: ") + items.join(QStringLiteral("; ")) + u'\n';
    }

    void day(const PersonDay &lived)
    {
        const Plan &now = lived.plan;
        for (const Event &event : lived.events) {
            const QString text = std::visit(Told(m_source.catalogue), event.what);
            if (!text.isEmpty())
                line(now.day, QStringLiteral("person: ") + text);
        }
        if (!m_before || m_before->mode != now.mode)
            line(now.day,
                 modeText(now.mode) + QStringLiteral(". ") + becauseText(m_source, now.because));
        for (const Question &one : now.questions)
            if (one.first)
                line(now.day, QStringLiteral("first: ") + askText(one.ask) + u' ' +
                                  becauseText(m_source, one.because, Speaks::OfAQuestion));
        items(now);
        contact(now);
        if (now.today.empty())
            line(now.day, QStringLiteral("nothing today. ") + becauseText(m_source, now.because));
    }

    void items(const Plan &now)
    {
        static const std::vector<WeekItem> none;
        const auto &before = m_before ? m_before->items : none;
        const auto in = [](const std::vector<WeekItem> &all, int movement) {
            const auto found = std::ranges::find(all, movement, &WeekItem::movement);
            return found == all.end() ? nullptr : &*found;
        };
        if (!now.items.empty())
            for (const WeekItem &one : before)
                if (!in(now.items, one.movement))
                    line(now.day, QStringLiteral("out: ") +
                                      m_source.catalogue.movements[size_t(one.movement)].title);
        for (const WeekItem &one : now.items) {
            const WeekItem *old = in(before, one.movement);
            const QString thing = thingText(m_source.catalogue, one.movement, one.step);
            if (!old && m_before && m_before->items.empty() && m_begun)
                continue; // back after a pause: it was there before
            if (!old)
                line(now.day, QStringLiteral("in: %1. %2").arg(thing, because(one)));
            else if (old->step != one.step)
                line(now.day,
                     QStringLiteral("%1: %2. %3")
                         .arg(old->step < one.step ? QStringLiteral("up") : QStringLiteral("down"),
                              thing, ofStep(one)));
        }
        m_begun = m_begun || !now.items.empty();
    }
    QString because(const WeekItem &one) const { return becauseText(m_source, one.because); }

    /// Without the reason why it is in the plan at all.
    QString ofStep(const WeekItem &one) const
    {
        return becauseText(m_source, {one.because.begin() + 1, one.because.end()});
    }

    void contact(const Plan &now)
    {
        const bool was = m_before && m_before->contact;
        if (!now.contact) {
            if (was)
                line(now.day, QStringLiteral("somebody to talk to: no longer suggested"));
            return;
        }
        if (was && m_before->contact->because == now.contact->because)
            return;
        const QString why = becauseText(m_source, now.contact->because);
        if (was && why == becauseText(m_source, m_before->contact->because))
            return;
        QStringList ups;
        for (const int up : now.contact->stepUps)
            ups += m_person.history.region.stepUps[size_t(up)].title;
        line(now.day, QStringLiteral("somebody to talk to. ") + why +
                          (ups.isEmpty() ? QString()
                                         : QStringLiteral(" Next steps here: ") +
                                               ups.join(QStringLiteral("; ")) + u'.'));
    }

    const PlanSource &m_source;
    const Person &m_person;
    const Plan *m_before = nullptr;
    bool m_begun = false;
    QString m_out;
};

} // namespace

QString timeline(const PlanSource &source, const Person &person)
{
    return Timeline(source, person).text();
}

} // namespace backwell::content::tool
