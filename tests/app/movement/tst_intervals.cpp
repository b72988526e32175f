// SPDX-License-Identifier: Apache-2.0
// A bit faster now and then: always easy first and last, and told in time.
#include "tests/app/movement/shipped_movement.h"

#include <QSignalSpy>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
using namespace backwell::tests;

class TstIntervals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_length_begins_and_ends_with_two_easy_minutes();
    void below_five_minutes_it_is_not_offered();
    void eleven_minutes_have_three_faster_ones();
    void only_what_gets_people_going_offers_it();
    void the_walk_says_what_is_now_and_when_it_changes();
    void each_change_is_told_once();
    void it_can_be_chosen_and_left_on_the_way();
    void a_walk_in_a_pocket_tells_only_where_it_is_now();
};

void TstIntervals::every_length_begins_and_ends_with_two_easy_minutes()
{
    for (int length = 300; length <= 3600; length += 30) {
        const std::vector<PacePart> parts = easyAndFaster(length);
        QVERIFY(parts.size() >= 3);
        int at = 0;
        for (size_t i = 0; i < parts.size(); ++i) {
            QCOMPARE(parts[i].from, at);
            QCOMPARE(parts[i].faster, i % 2 != 0);
            QCOMPARE_GE(parts[i].until - parts[i].from, parts[i].faster ? 60 : 120);
            if (parts[i].faster)
                QCOMPARE(parts[i].until - parts[i].from, 60);
            at = parts[i].until;
        }
        QCOMPARE(at, length);
        QVERIFY(!parts.back().faster);
    }
}

void TstIntervals::below_five_minutes_it_is_not_offered()
{
    for (const int length : {0, 30, 120, 240, 299})
        QVERIFY(easyAndFaster(length).empty());
}

void TstIntervals::eleven_minutes_have_three_faster_ones()
{
    const std::vector<PacePart> parts = easyAndFaster(660);
    QCOMPARE(std::ranges::count_if(parts, &PacePart::faster), 3);
}

void TstIntervals::only_what_gets_people_going_offers_it()
{
    for (const char *id : {"walk", "cycle", "swim"})
        QVERIFY2(Player(shippedMovement(QString::fromLatin1(id))).mayGoFaster(), id);
    for (const char *id : {"sit-to-stand", "body-scan", "tai-chi", "side-lying-rest", "march"})
        QVERIFY2(!Player(shippedMovement(QString::fromLatin1(id))).mayGoFaster(), id);
    Player rest(shippedMovement(QStringLiteral("body-scan")));
    rest.setFaster(true);
    QVERIFY(!rest.faster());
}

void TstIntervals::the_walk_says_what_is_now_and_when_it_changes()
{
    Player walk(shippedMovement(QStringLiteral("walk"))); // five minutes
    walk.begin();
    QCOMPARE(walk.part(), QString());
    QCOMPARE(walk.partLine(), QString());
    walk.setFaster(true);
    walk.advance(30);
    QCOMPARE(walk.part(), QStringLiteral("Easy pace"));
    QCOMPARE(walk.partLine(), QStringLiteral("A bit faster in 1:30"));
    walk.advance(100);
    QCOMPARE(walk.part(), QStringLiteral("A bit faster. You can still talk."));
    QCOMPARE(walk.partLine(), QStringLiteral("Easy again in 0:50"));
    walk.advance(60);
    QCOMPARE(walk.part(), QStringLiteral("Easy pace"));
    QCOMPARE(walk.partLine(), QStringLiteral("Easy to the end"));
    walk.advance(120);
    QVERIFY(walk.finished());
}

void TstIntervals::each_change_is_told_once()
{
    Player walk(shippedMovement(QStringLiteral("walk")));
    walk.setFaster(true);
    QSignalSpy told(&walk, &Player::told);
    walk.begin();
    play(walk, 299);
    QStringList lines;
    for (const QList<QVariant> &one : told)
        lines.append(one.first().toString());
    QCOMPARE(lines, QStringList({QStringLiteral("Easy pace"),
                                 QStringLiteral("A bit faster. You can still talk."),
                                 QStringLiteral("Easy pace")}));
}

void TstIntervals::it_can_be_chosen_and_left_on_the_way()
{
    Player walk(shippedMovement(QStringLiteral("walk")));
    QSignalSpy changed(&walk, &Player::partChanged);
    walk.begin();
    walk.advance(130);
    changed.clear();
    walk.setFaster(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(walk.part(), QStringLiteral("A bit faster. You can still talk."));
    walk.setFaster(false);
    QCOMPARE(walk.part(), QString());
    QCOMPARE(walk.countText(), QStringLiteral("2:10"));
}

void TstIntervals::a_walk_in_a_pocket_tells_only_where_it_is_now()
{
    Player walk(shippedMovement(QStringLiteral("walk"), 3)); // eleven minutes
    walk.setFaster(true);
    walk.begin();
    QSignalSpy told(&walk, &Player::told);
    walk.advance(490);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), QStringLiteral("A bit faster. You can still talk."));
}

QTEST_GUILESS_MAIN(TstIntervals)
#include "tst_intervals.moc"
