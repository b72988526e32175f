// SPDX-License-Identifier: Apache-2.0
// Between the keys too: nothing sinks or floats, contacts do not slide, things are held, joints
// bend as people's do. Measured over every movement of the pack.
#include "content/figure/round_cycle.h"
#include "content/movement/movement.h"

#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace backwell::content;

namespace
{

constexpr double tolerance = 0.02; // statures: about three centimetres
constexpr int moments = 160;

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

Frame momentOf(const Choreography &figure, int i)
{
    return figure.at(figure.loopSeconds() * i / moments);
}

const Prop *find(const Choreography &figure, Prop::Kind kind)
{
    const auto found = std::ranges::find(figure.props(), kind, &Prop::kind);
    return found == figure.props().end() ? nullptr : &*found;
}

double distance(QPointF point, const QRectF &box)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(dx, dy);
}

void rows()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < shipped().size(); ++i)
        QTest::addRow("%s", qPrintable(shipped()[i].id)) << static_cast<int>(i);
}

const Movement &current(int index)
{
    return shipped()[static_cast<size_t>(index)];
}

} // namespace

class TestMovementMotion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void all_fifty_movements_are_measured() { QCOMPARE(shipped().size(), size_t(50)); }
    void nobody_sinks_or_floats_data() { rows(); }
    void nobody_sinks_or_floats();
    void standing_feet_and_kneeling_knees_do_not_slide_data() { rows(); }
    void standing_feet_and_kneeling_knees_do_not_slide();
    void planted_hands_and_feet_stay_data() { rows(); }
    void planted_hands_and_feet_stay();
    void joints_bend_as_far_as_joints_do_at_any_time_data() { rows(); }
    void joints_bend_as_far_as_joints_do_at_any_time();
    void bones_never_grow();
    void who_sits_touches_the_seat();
    void what_is_carried_is_in_the_hands();
    void pedals_and_stairs_are_under_the_feet();
    void hands_on_the_own_leg_lie_on_it();
    void hands_at_a_wall_a_chair_or_a_worktop_touch_it();
    void the_other_side_is_the_mirror_of_the_first();
};

void TestMovementMotion::nobody_sinks_or_floats()
{
    QFETCH(int, index);
    const Choreography &figure = current(index).figure;
    if (find(figure, Prop::Kind::Stairs) || find(figure, Prop::Kind::Bicycle) ||
        find(figure, Prop::Kind::Water))
        return; // other supports, other tests
    for (int i = 0; i < moments; ++i) {
        const Frame frame = momentOf(figure, i);
        double low = figure.view() == View::Side ? frame.joints.lowest() : frame.body.lowest();
        if (frame.pose.ground > 0)
            low -= std::min(frame.pose.ground, std::max(0.0, low)); // a foot on a step
        QVERIFY2(std::abs(low) <= tolerance,
                 qPrintable(QStringLiteral("%1 at moment %2").arg(low).arg(i)));
    }
}

void TestMovementMotion::standing_feet_and_kneeling_knees_do_not_slide()
{
    QFETCH(int, index);
    const Choreography &figure = current(index).figure;
    if (figure.view() != View::Side || figure.cycles() || find(figure, Prop::Kind::Water))
        return;
    const auto slides = [&](const char *what, auto place, auto rests) {
        for (const Side side : {Side::Near, Side::Far}) {
            double least = 1e9, most = -1e9;
            for (int i = 0; i <= moments; ++i) {
                const Limb limb = momentOf(figure, i).joints.limb(side);
                if (!rests(limb)) {
                    least = 1e9;
                    most = -1e9;
                    continue;
                }
                least = std::min(least, place(limb).x());
                most = std::max(most, place(limb).x());
                QVERIFY2(most - least <= tolerance,
                         qPrintable(QStringLiteral("%1 by %2 at moment %3")
                                        .arg(QLatin1String(what))
                                        .arg(most - least)
                                        .arg(i)));
            }
        }
    };
    slides(
        "foot", [](const Limb &l) { return (l.heel + l.toe) / 2; },
        [](const Limb &l) { return l.heel.y() < 0.004 && l.toe.y() < 0.004; });
    slides(
        "knee", [](const Limb &l) { return l.knee; },
        [](const Limb &l) { return l.knee.y() < 0.0458; });
}

void TestMovementMotion::planted_hands_and_feet_stay()
{
    QFETCH(int, index);
    const Choreography &figure = current(index).figure;
    for (const Pin &pin : figure.pins()) {
        if (pin.on != Pin::On::Place)
            continue;
        // Where sides alternate, the other side's first half is this one's second.
        const int last = figure.loopSeconds() > figure.cycleSeconds() ? moments / 2 : moments;
        const auto spot = [&](int i) -> Point3 {
            const Frame frame = momentOf(figure, i);
            if (figure.view() != View::Side)
                return pin.part == Pin::Part::Hand ? frame.body.limb(pin.side).wrist
                                                   : frame.body.limb(pin.side).ankle;
            const Limb &limb = frame.joints.limb(pin.side);
            const QPointF at = pin.part == Pin::Part::Hand ? limb.wrist : limb.ankle;
            return {at.x(), at.y(), 0};
        };
        const Point3 home = pin.spot ? Point3{pin.spot->x(), pin.spot->y(), 0} : spot(0);
        for (int i = 0; i < last; ++i) {
            const double slip = (spot(i) - home).length();
            QVERIFY2(slip <= tolerance,
                     qPrintable(QStringLiteral("%1 slips %2 at moment %3")
                                    .arg(pin.part == Pin::Part::Hand ? QStringLiteral("hand")
                                                                     : QStringLiteral("foot"))
                                    .arg(slip)
                                    .arg(i)));
        }
    }
}

void TestMovementMotion::joints_bend_as_far_as_joints_do_at_any_time()
{
    using C = Channel;
    QFETCH(int, index);
    const Choreography &figure = current(index).figure;
    for (int i = 0; i < moments; ++i) {
        const Pose pose = momentOf(figure, i).pose;
        const auto within = [&](const char *joint, double angle, double least, double most) {
            if (angle < least - 0.5 || angle > most + 0.5)
                QFAIL(qPrintable(QStringLiteral("%1 %2 at moment %3")
                                     .arg(QLatin1String(joint))
                                     .arg(angle)
                                     .arg(i)));
        };
        within("lumbar", pose[C::Lumbar], -30, 45);
        within("thorax", pose[C::Thorax], -20, 35);
        within("neck", pose[C::Neck], -40, 45);
        within("trunk turn", pose[C::TurnThorax], -70, 70);
        within("head turn", pose[C::TurnHead], -70, 70);
        within("trunk lean", pose[C::LeanLumbar] + pose[C::LeanThorax], -45, 45);
        for (const Side side : {Side::Near, Side::Far}) {
            within("hip", pose[onSide(C::HipR, side)], -32, 145);
            within("knee", pose[onSide(C::KneeR, side)], -1, 157);
            within("ankle", pose[onSide(C::AnkleR, side)], -90, 42);
            within("shoulder", pose[onSide(C::ShoulderR, side)], -75, 185);
            within("elbow", pose[onSide(C::ElbowR, side)], -1, 171);
        }
    }
}

void TestMovementMotion::bones_never_grow()
{
    for (const Movement &movement : shipped()) {
        if (movement.figure.view() != View::Side)
            continue;
        for (int i = 0; i < moments; ++i) {
            const Skeleton s = momentOf(movement.figure, i).joints;
            for (const Limb *l : {&s.nearSide, &s.farSide}) {
                QVERIFY2(QLineF(l->hip, l->knee).length() < segment::thigh + 1e-6 &&
                             QLineF(l->knee, l->ankle).length() < segment::shank + 1e-6 &&
                             QLineF(l->shoulder, l->elbow).length() < segment::upperArm + 1e-3 &&
                             QLineF(l->elbow, l->wrist).length() < segment::forearm + 1e-3,
                         qPrintable(movement.id));
            }
        }
    }
}

void TestMovementMotion::who_sits_touches_the_seat()
{
    int seen = 0;
    for (const Movement &movement : shipped()) {
        const Prop *chair = find(movement.figure, Prop::Kind::Chair);
        if (!chair || movement.figure.view() != View::Side)
            continue;
        const Frame first = momentOf(movement.figure, 0);
        const QPointF hip = first.joints.hip;
        if (std::abs(hip.x() - chair->x) > chair->width) // a chair to hold on to
            continue;
        ++seen;
        QVERIFY2(std::abs(hip.y() - 0.07 - chair->height) <= tolerance,
                 qPrintable(movement.id + QString::number(hip.y() - 0.07 - chair->height)));
    }
    QVERIFY(seen >= 5);
}

void TestMovementMotion::what_is_carried_is_in_the_hands()
{
    int seen = 0;
    for (const Movement &movement : shipped()) {
        for (const Prop &prop : movement.figure.props()) {
            if (prop.held == Prop::Held::Nothing || movement.figure.view() != View::Side)
                continue;
            ++seen;
            for (int i = 0; i < moments; ++i) {
                const Frame frame = momentOf(movement.figure, i);
                if (!frame.holds(prop.from))
                    continue;
                const QPointF near = palm(frame.joints.nearSide), far = palm(frame.joints.farSide);
                const QPointF hands = prop.held == Prop::Held::HandNear  ? near
                                      : prop.held == Prop::Held::HandFar ? far
                                                                         : (near + far) / 2;
                const QPointF foot = hands + prop.grip;
                const QRectF box(foot.x() - prop.width / 2, foot.y(), prop.width, prop.height);
                QVERIFY2(distance(hands, box) <= tolerance,
                         qPrintable(movement.id + QString::number(distance(hands, box))));
                QVERIFY2(box.top() > -tolerance, qPrintable(movement.id)); // never in the floor
            }
        }
    }
    QVERIFY(seen >= 3);
}

void TestMovementMotion::pedals_and_stairs_are_under_the_feet()
{
    int seen = 0;
    for (const Movement &movement : shipped()) {
        const Prop *bicycle = find(movement.figure, Prop::Kind::Bicycle);
        const Prop *stairs = find(movement.figure, Prop::Kind::Stairs);
        for (int i = 0; i < moments && (bicycle || stairs); ++i) {
            const Frame frame = momentOf(movement.figure, i);
            for (const Side side : {Side::Near, Side::Far}) {
                const Limb &limb = frame.joints.limb(side);
                const QPointF along = downward(limb.footAngle), sole(along.y(), -along.x());
                const QPointF ball =
                    limb.ankle + along * segment::ballAhead + sole * segment::ankleHeight;
                if (bicycle) {
                    QVERIFY(QLineF(ball, pedal(*bicycle, frame.travelled, side)).length() <=
                            tolerance);
                    continue;
                }
                // Whoever stands on a tread stands on it; who swings is above all of them.
                const double own = frame.travelled + (side == Side::Near ? 0 : 0.5);
                const double phase = own - std::floor(own);
                const QPointF tread = stairAt(*stairs, 0, phase);
                if (phase < 0.55)
                    QVERIFY2(std::abs(ball.y() - tread.y()) <= tolerance,
                             qPrintable(QString::number(ball.y() - tread.y())));
                QVERIFY2(ball.y() > tread.y() - tolerance, qPrintable(QString::number(phase)));
            }
            if (bicycle)
                QVERIFY(QLineF(frame.joints.hip, saddle(*bicycle) + QPointF(0, 0.07)).length() <=
                        tolerance);
        }
        seen += (bicycle || stairs) ? 1 : 0;
    }
    QVERIFY(seen >= 2);
}

void TestMovementMotion::hands_on_the_own_leg_lie_on_it()
{
    int seen = 0;
    for (const Movement &movement : shipped()) {
        for (const Pin &pin : movement.figure.pins()) {
            if (pin.on == Pin::On::Place)
                continue;
            ++seen;
            for (int i = 0; i < moments; ++i) {
                const Frame frame = momentOf(movement.figure, i);
                if (!pin.from.isEmpty() && frame.key < 1) // still on the way
                    continue;
                const QPointF spot = onLeg(frame.joints, pin, pin.leg).first;
                const double gap = QLineF(frame.joints.limb(pin.side).wrist, spot).length();
                QVERIFY2(gap <= tolerance, qPrintable(movement.id + QString::number(gap)));
            }
        }
    }
    QVERIFY(seen >= 10);
}

void TestMovementMotion::hands_at_a_wall_a_chair_or_a_worktop_touch_it()
{
    int seen = 0;
    for (const Movement &movement : shipped()) {
        const Choreography &figure = movement.figure;
        const bool holds = std::ranges::any_of(figure.pins(), [](const Pin &pin) {
            return pin.part == Pin::Part::Hand && pin.on == Pin::On::Place;
        });
        for (const Prop &prop : figure.props()) {
            const bool wall = prop.kind == Prop::Kind::Wall, chair = prop.kind == Prop::Kind::Chair,
                       worktop = prop.kind == Prop::Kind::Worktop;
            if (!holds || (!wall && !chair && !worktop))
                continue;
            ++seen;
            for (int i = 0; i < moments; ++i) {
                const Limb limb = momentOf(figure, i).joints.nearSide;
                const QRectF box = prop.extent();
                // Half a hand is flesh.
                QVERIFY2(distance(palm(limb), box) <= tolerance + 0.016,
                         qPrintable(movement.id + QString::number(distance(palm(limb), box))));
            }
        }
    }
    QVERIFY(seen >= 3);
}

void TestMovementMotion::the_other_side_is_the_mirror_of_the_first()
{
    int seen = 0;
    for (const Movement &movement : shipped()) {
        const Choreography &figure = movement.figure;
        if (figure.loopSeconds() <= figure.cycleSeconds())
            continue;
        ++seen;
        for (int i = 0; i < 20; ++i) {
            const double t = figure.cycleSeconds() * (0.3 + 0.03 * i); // arms have caught up
            const Pose one = figure.at(t).pose, two = figure.at(t + figure.cycleSeconds()).pose;
            for (const Channel c : {Channel::HipR, Channel::KneeR, Channel::ShoulderR})
                QVERIFY2(std::abs(one[c] - two[onSide(c, Side::Far)]) < 0.5,
                         qPrintable(movement.id));
        }
    }
    QVERIFY(seen >= 3);
}

QTEST_GUILESS_MAIN(TestMovementMotion)
#include "tst_movement_motion.moc"
