// SPDX-License-Identifier: Apache-2.0
// Whatever rests on the floor in a key pose does rest there, and joints bend as people's do.
#include "content/movement/movement.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace backwell::content;

namespace
{

constexpr double tolerance = 0.02; // statures: about three centimetres

struct Row {
    const char *movement;
    const char *keys;     // those that share the contacts
    const char *contacts; // R is near, L far; a foot on a step counts from the step
};

constexpr const char *feet = "heelR toeR heelL toeL";
constexpr const char *lying = "hip sh head heelR toeR heelL toeL";
constexpr const char *fours = "kneeR kneeL wristR wristL";

constexpr Row rows[] = {
    {"belly-breathing", "out in", lying},
    {"knee-hug", "start", lying},
    {"knee-hug", "end", "hip sh head heelL toeL"},
    {"both-knees-hug", "start", lying},
    {"both-knees-hug", "end", "hip sh head"},
    {"pelvic-tilt", "arch flatten", lying},
    {"bridge", "start", lying},
    {"bridge", "end", "sh heelR toeR heelL toeL"},
    {"cat-cow", "cow neutral cat", fours},
    {"rock-back", "start end", fours},
    {"bird-dog", "start", fours},
    {"bird-dog", "end", "kneeL wristR"},
    {"prop-on-elbows", "start end", "hip kneeR kneeL elbowR elbowL wristR wristL"},
    {"lying-press-up", "start", "hip kneeR kneeL wristR wristL"},
    {"lying-press-up", "end", "hip kneeR kneeL wristR wristL"},
    {"back-bend", "start end", feet},
    {"roll-down", "start mid end", feet},
    {"sit-to-stand", "sit lean lift-off stand", feet},
    {"mini-squat", "stand down", feet},
    {"hip-hinge", "stand hinge", feet},
    {"wall-press", "start in", feet},
    {"step-up", "start", feet},
    {"step-up", "press end", "heelR toeR"},
    {"heel-raise", "start", feet},
    {"heel-raise", "up", "toeR toeL"},
    {"slump-and-tall", "tall slump", feet},
    {"seated-reach", "sit end", feet},
    {"seated-leg-glide", "bent", feet},
    {"seated-leg-glide", "straight", "heelL toeL"},
    {"leg-glide", "start end", "hip sh head heelL toeL"},
    {"calves-on-chair", "rest", "hip sh head"},
    {"toe-taps", "start", lying},
    {"toe-taps", "end", "hip sh head heelL toeL"},
    {"march", "stand", feet},
    {"march", "lift up", "heelL toeL"},
    {"front-of-hip-stretch", "start end", "kneeL heelR toeR"},
    {"towel-leg-stretch", "start end", "hip sh head heelL toeL"},
    {"box-lift", "stand down up", feet},
    {"kneeling-plank", "back", "kneeR kneeL wristR wristL"},
    {"kneeling-plank", "line", "kneeR kneeL elbowR elbowL wristR wristL"},
    {"leg-back", "start", feet},
    {"leg-back", "end", "heelL toeL"},
    {"lunge", "start down", "heelR toeR toeL"},
    {"band-row", "start end", feet},
    {"tai-chi", "start float sink", feet},
    {"body-scan", "rest", "hip sh head heelR heelL"},
    {"tense-and-let-go", "soft tight", feet},
    {"six-breaths", "out in", feet},
    {"my-own-steps", "sit-back plant", "kneeL heelR toeR"},
};

const std::vector<Movement> &shipped()
{
    static const std::vector<Movement> all = [] {
        auto read = loadMovements(qEnvironmentVariable("BACKWELL_SOURCE") +
                                  QStringLiteral("/content/packs/backwell-en-GB/movements"));
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }();
    return all;
}

/// How far the part is above what it rests on. Half its thickness is flesh.
double gapOf(const Frame &frame, const QString &contact)
{
    const Skeleton &s = frame.joints;
    if (contact == u"hip")
        return s.hip.y() - 0.07;
    if (contact == u"sh")
        return s.shoulder.y() - 0.055;
    if (contact == u"head")
        return (s.neck.y() + s.crown.y()) / 2 - 0.066;
    const Limb &limb = s.limb(contact.endsWith(u'R') ? Side::Near : Side::Far);
    const QHash<QString, double> heights{{QStringLiteral("heel"), limb.heel.y()},
                                         {QStringLiteral("toe"), limb.toe.y()},
                                         {QStringLiteral("knee"), limb.knee.y() - 0.045},
                                         {QStringLiteral("elbow"), limb.elbow.y() - 0.03},
                                         {QStringLiteral("wrist"), limb.wrist.y() - 0.014}};
    const bool raised = contact.endsWith(u'R') && contact != u"wristR"; // the near foot on a step
    return heights.value(contact.chopped(1), 99) - (raised ? frame.pose.ground : 0);
}

} // namespace

class TestMovementContacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_rests_on_the_floor_touches_it_data();
    void what_rests_on_the_floor_touches_it();
    void no_key_pose_is_left_out();
    void joints_bend_as_far_as_joints_do();
    void a_lying_person_does_not_float_from_one_key_to_the_next();
};

void TestMovementContacts::what_rests_on_the_floor_touches_it_data()
{
    QTest::addColumn<QString>("movement");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("contacts");
    for (const Row &row : rows) {
        for (const QString &key : QString::fromLatin1(row.keys).split(u' '))
            QTest::addRow("%s %s", row.movement, qPrintable(key))
                << QString::fromLatin1(row.movement) << key
                << QString::fromLatin1(row.contacts).split(u' ');
    }
}

void TestMovementContacts::what_rests_on_the_floor_touches_it()
{
    QFETCH(QString, movement);
    QFETCH(QString, key);
    QFETCH(QStringList, contacts);
    const auto found = std::ranges::find(shipped(), movement, &Movement::id);
    QVERIFY(found != shipped().end());
    QVERIFY(std::ranges::find(found->figure.keys(), key, &KeyPose::name) !=
            found->figure.keys().end());
    const Frame frame = found->figure.keyFrame(key);
    for (const QString &contact : std::as_const(contacts)) {
        const double gap = gapOf(frame, contact);
        QVERIFY2(std::abs(gap) <= tolerance,
                 qPrintable(QStringLiteral("%1 %2").arg(contact).arg(gap)));
    }
}

void TestMovementContacts::no_key_pose_is_left_out()
{
    QSet<QString> checked;
    for (const Row &row : rows) {
        for (const QString &key : QString::fromLatin1(row.keys).split(u' '))
            checked.insert(QLatin1String(row.movement) + u'/' + key);
    }
    for (const Movement &movement : shipped()) {
        // Walking, pedalling and climbing, floating and what the side does not show have tests of
        // their own.
        if (movement.figure.cycles() || movement.place == u"water" ||
            movement.figure.view() != View::Side)
            continue;
        for (const KeyPose &key : movement.figure.keys())
            QVERIFY2(checked.contains(movement.id + u'/' + key.name),
                     qPrintable(movement.id + u'/' + key.name));
    }
}

void TestMovementContacts::joints_bend_as_far_as_joints_do()
{
    using C = Channel;
    const auto within = [](double angle, double least, double most) {
        return angle >= least - 0.5 && angle <= most + 0.5;
    };
    for (const Movement &movement : shipped()) {
        if (movement.figure.cycles())
            continue;
        for (const KeyPose &key : movement.figure.keys()) {
            const Pose pose = movement.figure.keyFrame(key.name).pose;
            const QByteArray name = (movement.id + u'/' + key.name).toUtf8();
            QVERIFY2(within(pose[C::Lumbar], -30, 45), name);
            QVERIFY2(within(pose[C::Thorax], -20, 35), name);
            QVERIFY2(within(pose[C::Neck], -40, 45), name);
            for (const Side side : {Side::Near, Side::Far}) {
                QVERIFY2(within(pose[onSide(C::HipR, side)], -30, 145), name);
                QVERIFY2(within(pose[onSide(C::KneeR, side)], 0, 155), name);
                QVERIFY2(within(pose[onSide(C::AnkleR, side)], -90, 40), name);
                QVERIFY2(within(pose[onSide(C::ShoulderR, side)], -70, 180), name);
                QVERIFY2(within(pose[onSide(C::ElbowR, side)], 0, 170), name);
            }
        }
    }
}

void TestMovementContacts::a_lying_person_does_not_float_from_one_key_to_the_next()
{
    for (const Movement &movement : shipped()) {
        if (movement.place != u"floor" || movement.figure.view() != View::Side)
            continue;
        for (double t = 0; t < movement.cycleSeconds(); t += 0.05) {
            const double low = movement.figure.at(t).joints.lowest();
            QVERIFY2(low < tolerance && low > -0.005,
                     qPrintable(QStringLiteral("%1 %2 at %3").arg(movement.id).arg(low).arg(t)));
        }
    }
}

QTEST_GUILESS_MAIN(TestMovementContacts)
#include "tst_movement_contacts.moc"
