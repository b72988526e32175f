// SPDX-License-Identifier: Apache-2.0
// One questionnaire, read and answered in every direction.
#include "tests/fuzz/questionnaire_trial.h"

#include "content/questionnaire/reader.h"
#include "content/questionnaire/session.h"
#include "sync/wire/wire.h"
#include "tests/corpus/random_person.h"
#include "tests/fakes/fake_clock.h"

#include <QHash>
#include <QSet>

#include <random>

namespace backwell::tests
{

using namespace content;

namespace
{
/// Bytes first, then numbers that follow from them.
RandomPerson::Numbers numbersFrom(const QByteArray &bytes)
{
    return [bytes, at = qsizetype(0),
            next = std::minstd_rand(quint32(qHash(bytes, 1)))]() mutable -> quint32 {
        return at < bytes.size() ? quint8(bytes.at(at++)) : quint32(next());
    };
}

/// Which items wait for which: conditions, and every item for its parent.
using Waits = QHash<QString, QStringList>;

void gatherWaits(const std::vector<Item> &items, const QString &parent, Waits &waits)
{
    for (const Item &item : items) {
        QStringList &on = waits[item.linkId];
        if (!parent.isEmpty())
            on += parent;
        for (const EnableWhen &condition : item.enableWhen)
            on += condition.question;
        gatherWaits(item.items, item.linkId, waits);
    }
}

/// Whether conditions chase each other: then what shows depends on what was shown before.
bool isCircular(const Questionnaire &questionnaire)
{
    Waits waits;
    gatherWaits(questionnaire.items, {}, waits);
    QSet<QString> settled;
    for (bool more = true; more;) {
        more = false;
        for (auto it = waits.cbegin(); it != waits.cend(); ++it) {
            const auto done = [&](const QString &on) {
                return settled.contains(on) || !waits.contains(on);
            };
            if (!settled.contains(it.key()) && std::ranges::all_of(it.value(), done)) {
                settled.insert(it.key());
                more = true;
            }
        }
    }
    return settled.size() < waits.size();
}

QString problemsOf(const Session &session)
{
    QStringList all;
    for (const Problem &problem : session.problems())
        all += problem.path.toString() + u':' + problemName(problem.code) + problem.limit;
    return all.join(u' ');
}

QString tryRows(const Session &session)
{
    for (const Row &row : session.rows()) {
        const auto path = Path::parse(row.path.toString());
        if (!path || *path != row.path)
            return QStringLiteral("a path does not survive being written");
        const Path parent = row.path.parent();
        const Item *above =
            parent.isEmpty() ? nullptr : session.questionnaire().find(parent.steps.back().linkId);
        const bool reachable =
            !above || above->type == ItemType::Group || row.item->type != ItemType::Display;
        if (reachable && !session.isEnabled(row.path))
            return QStringLiteral("a line is shown that is not enabled");
    }
    return {};
}

QString tryDraft(const Session &session)
{
    Session again(std::make_shared<Questionnaire>(session.questionnaire()));
    const QByteArray draft = session.draft();
    if (again.restore(draft).value_or(-1) != 0)
        return QStringLiteral("a draft is not taken back whole");
    if (again.items() != session.items() || problemsOf(again) != problemsOf(session))
        return QStringLiteral("a restored form is another one");
    if (again.draft() == draft)
        return {};
    return QStringLiteral("a restored draft is another one: %1 was %2")
        .arg(QString::fromUtf8(again.draft()), QString::fromUtf8(draft));
}

QString tryResponse(const Session &session)
{
    const fakes::FakeClock clock;
    const ResponseStamp stamp{
        {Uuid::v7(clock), 1},           Uuid::v7(clock), clock.now(), {}, {}, sync::Mode::OwnDevice,
        sync::ResponseStatus::Completed};
    const auto response = session.response(stamp);
    const bool named = !session.questionnaire().canonical().isEmpty();
    if (response.has_value() != (named && session.isValid()))
        return QStringLiteral("saved though something stands in the way, or the reverse");
    if (!response)
        return {};
    const auto bytes = sync::wire::encode(*response);
    if (!bytes)
        return QStringLiteral("what was saved cannot be sent: ") + bytes.error().detail;
    const auto read = sync::wire::decode(*bytes);
    if (!read || std::get<sync::Response>(*read).items != response->items)
        return QStringLiteral("what was sent is not what was answered: ") +
               QString::fromUtf8(*bytes);
    if (isCircular(session.questionnaire()))
        return {};
    Session again(std::make_shared<Questionnaire>(session.questionnaire()));
    if (again.fill(std::get<sync::Response>(*read)).value_or(-1) != 0)
        return QStringLiteral("a response does not fit the form it was made with");
    return again.items() == session.items() ? QString()
                                            : QStringLiteral("a form filled again is another one");
}
} // namespace

QString tryQuestionnaire(const QByteArray &input)
{
    const qsizetype end = input.indexOf('\0');
    const ReadQuestionnaire read = readQuestionnaire(end < 0 ? input : input.first(end));
    if (bool(read.questionnaire) != read.report.refused.empty())
        return QStringLiteral("neither read nor refused");
    if (!read.questionnaire)
        return {};
    Session session(read.questionnaire);
    RandomPerson person(numbersFrom(end < 0 ? input.right(8) : input.sliced(end + 1)));
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 8; ++i)
            person.poke(session);
        for (const auto &attempt : {tryRows, tryDraft, tryResponse}) {
            if (const QString wrong = attempt(session); !wrong.isEmpty())
                return wrong;
        }
    }
    person.fillIn(session);
    return tryResponse(session);
}

} // namespace backwell::tests
