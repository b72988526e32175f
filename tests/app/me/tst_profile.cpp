// SPDX-License-Identifier: Apache-2.0
// What a person can pick as what matters to them: their own words first, then our ideas.
#include "app/me/profile.h"
#include "platform/base/crypto.h"
#include "tests/fakes/fake_clock.h"

#include <QTest>

using namespace backwell;
using namespace backwell::app;
using sync::LocalStore;

class TstProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void own_words_stand_before_the_ideas_and_are_chosen();
    void an_idea_that_is_picked_stays_in_its_place();
    void a_sixth_goal_is_not_taken();

private:
    fakes::FakeClock m_clock;
    std::unique_ptr<LocalStore> m_store;
};

void TstProfile::init()
{
    auto opened = LocalStore::open(
        {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, m_clock);
    QVERIFY(opened.has_value());
    m_store = std::move(*opened);
}

void TstProfile::own_words_stand_before_the_ideas_and_are_chosen()
{
    Profile profile(*m_store, m_clock);
    const QStringList ideas = profile.choices();
    QVERIFY(profile.chosen().isEmpty());
    profile.toggleGoal(QStringLiteral("  Singing in  the choir "));
    profile.toggleGoal(QStringLiteral("Chess"));
    profile.addGoal(QStringLiteral(" Chess")); // it is there already, and stays
    QCOMPARE(
        profile.choices(),
        (QStringList{QStringLiteral("Singing in the choir"), QStringLiteral("Chess")} + ideas));
    QCOMPARE(profile.chosen(), (QList<int>{0, 1}));
    QCOMPARE(profile.goalsText(), QStringLiteral("Singing in the choir, Chess"));
}

void TstProfile::an_idea_that_is_picked_stays_in_its_place()
{
    Profile profile(*m_store, m_clock);
    const QStringList ideas = profile.choices();
    profile.toggleGoal(ideas[3]);
    profile.toggleGoal(ideas[1]);
    QCOMPARE(profile.choices(), ideas);
    QCOMPARE(profile.chosen(), (QList<int>{1, 3}));
    profile.toggleGoal(ideas[3]);
    QCOMPARE(profile.chosen(), (QList<int>{1}));
}

void TstProfile::a_sixth_goal_is_not_taken()
{
    Profile profile(*m_store, m_clock);
    for (const QString &idea : profile.choices())
        profile.toggleGoal(idea);
    QCOMPARE(profile.goals(), profile.choices().first(Profile::mostGoals));
}

QTEST_GUILESS_MAIN(TstProfile)
#include "tst_profile.moc"
