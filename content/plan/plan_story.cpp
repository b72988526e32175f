// SPDX-License-Identifier: Apache-2.0
#include "content/plan/plan_story.h"

#include "content/plan/plan_lines.h"

#include <algorithm>

namespace backwell::content::plan
{

namespace
{
/// Control characters become a space, so that the record says the same before and after its way.
QString plain(QString text)
{
    for (QChar &letter : text)
        if ((letter < u' ' && letter != u'\n') || letter == QChar(0x7f))
            letter = u' ';
    return text;
}

sync::ReadableGoal readable(const Goal &goal)
{
    MyPlan alone;
    alone.goals = {goal};
    sync::ReadableGoal told{plain(goal.activity), plain(goal.target), {}, {}};
    if (goal.by != 0)
        told.due = QDate::fromJulianDay(goal.by);
    for (const PlanLine &line : planLines(alone))
        if (line.field == PlanField::GoalIfThen)
            told.notes += plain(line.text);
        else if (line.field == PlanField::GoalWhy || line.field == PlanField::GoalStart ||
                 line.field == PlanField::GoalSure)
            told.notes += plain(fieldWords(line.field) + QStringLiteral(": ") + line.text);
    return told;
}

QString readable(const Ladder &ladder)
{
    QStringList steps;
    for (int at = 0; at < int(ladder.rungs.size()); ++at)
        steps += QStringLiteral("%1. %2%3")
                     .arg(at + 1)
                     .arg(ladder.rungs[at], at == ladder.at ? QStringLiteral(" (now)") : QString());
    return plain(ladder.activity + QStringLiteral(", step by step: ") +
                 steps.join(QStringLiteral("; ")));
}

/// "For a flare-up. Early signs: a; b. First two days: c"
QString note(const QString &title, const std::vector<PlanLine> &lines, PlanField from, PlanField to)
{
    QStringList parts;
    std::optional<PlanField> open;
    for (const PlanLine &line : lines) {
        if (line.field < from || line.field > to)
            continue;
        if (open == line.field)
            parts.back() += QStringLiteral("; ") + line.text;
        else
            parts += fieldWords(line.field) + QStringLiteral(": ") + line.text;
        open = line.field;
    }
    return parts.isEmpty() ? QString() : plain(title + parts.join(QStringLiteral(". ")));
}

StoryVersion *named(PlanStory &story, const QString &name)
{
    const auto found = std::ranges::find(story, name, &StoryVersion::name);
    return name.isEmpty() || found == story.end() ? nullptr : &*found;
}
} // namespace

sync::PlanStatement statementOf(const PlanVersion &version, const sync::Key &key,
                                const Uuid &person, const Instant &at)
{
    const std::vector<PlanLine> lines = planLines(version.plan);
    sync::PlanStatement told{key, person, at, version.proposedBy, version.agreedBy, {}, {},
                             {},  {},     {}};
    told.summary =
        plain(QStringLiteral("Version %1: %2")
                  .arg(version.version)
                  .arg(version.changed.isEmpty() ? QStringLiteral("agreed")
                                                 : version.changed.join(QStringLiteral(", "))));
    for (const Goal &goal : version.plan.goals)
        told.goals.push_back(readable(goal));
    for (const Ladder &ladder : version.plan.ladders)
        told.activities += readable(ladder);
    told.notes = {
        note(QStringLiteral("For a flare-up. "), lines, PlanField::FlareSign, PlanField::FlareTell),
        note(QStringLiteral("For later. "), lines, PlanField::LaterHelped, PlanField::LaterReview),
        note(QStringLiteral("From the clinic. "), lines, PlanField::MayStart, PlanField::LeaveOut)};
    told.notes.removeAll(QString());
    told.exact = QString::fromUtf8(planVersionJson(version)).replace(QChar(0x7f), u' ');
    return told;
}

Result<PlanVersion> versionOf(const sync::PlanStatement &statement)
{
    auto version = readPlanVersion(statement.exact.toUtf8());
    if (version &&
        (version->proposedBy != statement.proposedBy || version->agreedBy != statement.agreedBy))
        return fail(ErrorKind::Invalid, QStringLiteral("author"));
    return version;
}

QString statementName(const sync::Key &key)
{
    return QStringLiteral("%1/%2").arg(key.id.toString()).arg(key.version);
}

PlanStory planStory(const std::vector<sync::PlanStatement> &statements)
{
    PlanStory story, words;
    for (const sync::PlanStatement &one : statements)
        if (auto version = versionOf(one)) {
            PlanStory &to = version->agreedBy.isEmpty() ? story : words;
            to.push_back({std::move(*version), statementName(one.key), one.at});
        }
    // Somebody's word is of a version that was read: clocks that differ do not part the two.
    for (StoryVersion &word : words) {
        StoryVersion *of = named(story, word.version.answers);
        if (of && of->version.plan == word.version.plan &&
            of->version.proposedBy == word.version.proposedBy) {
            of->version.agreedBy = word.version.agreedBy;
            of->version.agreedDay = word.version.agreedDay;
        } else {
            story.push_back(std::move(word)); // what it is about is not here: it says all itself
        }
    }
    std::ranges::sort(story, {},
                      [](const StoryVersion &one) { return std::pair(one.at.msUtc, one.name); });
    int number = 0;
    for (StoryVersion &one : story) {
        one.version.version = ++number;
        if (StoryVersion *of = named(story, one.version.answers); of && of != &one)
            of->answered = true;
    }
    return story;
}

const StoryVersion *waitingFrom(const PlanStory &story, Side side)
{
    for (auto one = story.rbegin(); one != story.rend(); ++one)
        if (one->byPerson() == (side == Side::Person))
            return one->agreed() || one->answered ? nullptr : &*one;
    return nullptr;
}

const StoryVersion *inForce(const PlanStory &story)
{
    for (auto one = story.rbegin(); one != story.rend(); ++one)
        if (one->agreed())
            return &*one;
    return nullptr;
}

std::vector<Event> agreedEvents(const PlanStory &story, const Catalogue &catalogue)
{
    std::vector<Event> events;
    FromClinic before;
    for (const StoryVersion &one : story) {
        if (!one.agreed())
            continue;
        const FromClinic &now = one.version.plan.fromClinic;
        const Day day = one.version.agreedDay != 0 ? one.version.agreedDay : one.version.day;
        const auto each = [&](const QStringList &ids, const QStringList &known, Agreed::What what) {
            for (const QString &id : ids)
                if (const int movement = catalogue.movement(id);
                    movement >= 0 && !known.contains(id))
                    events.push_back({day, Agreed{what, movement}});
        };
        if (now.mayStart != before.mayStart)
            events.push_back(
                {day, Agreed{now.mayStart ? Agreed::What::MayStart : Agreed::What::NotYet, -1}});
        each(before.include + before.leaveOut, now.include + now.leaveOut, Agreed::What::Neither);
        each(now.include, before.include, Agreed::What::Include);
        each(now.leaveOut, before.leaveOut, Agreed::What::LeaveOut);
        before = now;
    }
    std::ranges::stable_sort(events, {}, &Event::day); // the older of two may be agreed later
    return events;
}

} // namespace backwell::content::plan
