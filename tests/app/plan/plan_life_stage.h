// SPDX-License-Identifier: Apache-2.0
// A person's app without its pages, whose records are put straight into the store.
#pragma once

#include "tests/app/safety/safety_stage.h"
#include "tests/fakes/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace backwell::tests
{

inline constexpr qint64 dayMs = 86'400'000;

inline sync::AnswerItem coded(const char *linkId, std::initializer_list<const char *> codes)
{
    sync::AnswerItem item{QString::fromLatin1(linkId), {}, {}, {}};
    for (const char *code : codes)
        item.answers.push_back(
            {sync::Coding{QStringLiteral("s"), QString::fromLatin1(code), {}, {}}, {}});
    return item;
}

inline sync::AnswerItem holding(const char *linkId, sync::AnswerValue value)
{
    return {QString::fromLatin1(linkId), {}, {{std::move(value), {}}}, {}};
}

class PlanLifeStage
{
public:
    PlanLifeStage()
        : m_stage(std::make_unique<SafetyStage>(folder.filePath(QStringLiteral("a.db")), m_key,
                                                clock, person))
    {
    }

    SafetyStage *operator->() { return m_stage.get(); }
    app::PlanFace &plan() { return *m_stage->face->plan(); }
    QString writeAheadLog() const { return folder.filePath(QStringLiteral("a.db-wal")); }
    void days(int count) { clock.advance(count * dayMs); }
    void nextDay()
    {
        clock.advance(dayMs);
        m_stage->face->today()->refresh();
    }

    /// Saves and waits until the pages know.
    void save(QStringView questionnaire, std::vector<sync::AnswerItem> items)
    {
        const sync::Response response{.key = {Uuid::v7(clock), 1},
                                      .person = person,
                                      .questionnaire =
                                          questionnaire.toString() + QStringLiteral("|1"),
                                      .authored = clock.now(),
                                      .language = QStringLiteral("en-GB"),
                                      .pack = englishPack().pack().stamp(),
                                      .items = std::move(items)};
        if (!m_stage->store->save({response}).result())
            qFatal("not saved");
        const auto known = [&] {
            return m_stage->face->entries()->byId(response.key.id.toString()) != nullptr;
        };
        if (!QTest::qWaitFor(known))
            qFatal("the pages do not know");
        clock.advance(1000);
    }
    void checked(const char *outcome)
    {
        save(content::safetycheck::check, {coded("outcome", {outcome})});
    }
    /// What suits somebody, with these answers instead of the usual ones.
    void say(std::vector<sync::AnswerItem> items = {})
    {
        const auto usual = [&items](const char *linkId, const char *code) {
            const QString id = QString::fromLatin1(linkId);
            if (std::ranges::find(items, id, &sync::AnswerItem::linkId) == items.end())
                items.push_back(coded(linkId, {code}));
        };
        usual("leg", "no");
        usual("minutes", "m15");
        usual("fitness", "usual");
        usual("limits", "none");
        save(content::plan::asked::about, std::move(items));
    }
    void moved(const QString &movement, const char *felt, const char *leg = nullptr)
    {
        std::vector<sync::AnswerItem> items{holding("movement", movement), coded("felt", {felt})};
        if (leg)
            items.push_back(coded("leg", {leg}));
        save(content::plan::asked::session, std::move(items));
    }

    QTemporaryDir folder;
    fakes::FakeClock clock;
    const Uuid person = Uuid::v7(clock);

private:
    const QByteArray m_key = crypto::randomBytes(crypto::keyBytes);
    std::unique_ptr<SafetyStage> m_stage;
};

} // namespace backwell::tests
