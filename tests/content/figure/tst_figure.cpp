// SPDX-License-Identifier: Apache-2.0
// The figure stands on its floor, moves without a jump, and means what its tempo says.
#include "content/figure/everyday.h"
#include "content/figure/walk_cycle.h"
#include "content/movement/movement.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace backwell::content;

namespace
{

constexpr double contactTolerance = 0.04; // statures
constexpr double skin = 0.004;            // what reach and rounding may cost at the floor

std::vector<Movement> readMovements()
{
    const QString pack =
        qEnvironmentVariable("BACKWELL_SOURCE") + QStringLiteral("/content/packs/backwell-en-GB");
    auto movements = loadMovements(pack + QStringLiteral("/movements"));
    if (!movements)
        qFatal("%s", qPrintable(movements.error().detail));
    return *movements;
}

const std::vector<Movement> &packMovements()
{
    static const std::vector<Movement> all = readMovements();
    return all;
}

std::vector<std::pair<QString, Choreography>> allOfThem()
{
    std::vector<std::pair<QString, Choreography>> all;
    for (const Movement &movement : packMovements())
        all.emplace_back(movement.id, movement.figure);
    for (const char *name :
         {"stand", "walk", "sit", "read", "bend", "garden", "play", "wave", "relax"})
        all.emplace_back(QLatin1String(name), everyday(*everydayFromName(QLatin1String(name))));
    return all;
}

/// Every choreography we ship, with a name.
const std::vector<std::pair<QString, Choreography>> &everything()
{
    static const auto all = allOfThem();
    return all;
}

std::vector<QPointF> points(const Skeleton &s)
{
    std::vector<QPointF> all{s.hip, s.waist, s.chest, s.shoulder, s.neck, s.crown};
    for (const Limb *l : {&s.nearSide, &s.farSide})
        for (const QPointF p : {l->hip, l->knee, l->ankle, l->heel, l->toe, l->shoulder, l->elbow,
                                l->wrist, l->fingertip})
            all.push_back(p);
    return all;
}

std::vector<QPointF> points(const Frame &frame)
{
    if (frame.view == View::Side)
        return points(frame.joints);
    const Body &b = frame.body;
    std::vector<QPointF> all;
    for (const Point3 &p : {b.hip, b.waist, b.chest, b.shoulder, b.neck, b.crown})
        all.push_back(seen(p, frame.view).at);
    for (const Limb3 &l : b.limbs)
        for (const Point3 &p :
             {l.hip, l.knee, l.ankle, l.heel, l.toe, l.shoulder, l.elbow, l.wrist, l.fingertip})
            all.push_back(seen(p, frame.view).at);
    return all;
}

template <typename T>
double largestStep(const T &a, const T &b)
{
    const auto from = points(a), to = points(b);
    double largest = 0;
    for (size_t i = 0; i < from.size(); ++i)
        largest = std::max(largest, std::hypot(to[i].x() - from[i].x(), to[i].y() - from[i].y()));
    return largest;
}

KeyPose key(const char *json)
{
    const auto read = readKeyPose(QJsonDocument::fromJson(json).object());
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

} // namespace

class TestFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standing_person_is_one_stature_high_with_feet_on_the_floor();
    void angles_bend_the_way_the_conventions_say();
    void bare_letters_set_both_sides_and_suffixes_one();
    void unreadable_poses_are_refused_data();
    void unreadable_poses_are_refused();
    void mirroring_a_pose_twice_gives_it_back();
    void tempo_strings_are_read_data();
    void tempo_strings_are_read();
    void nonsense_tempo_is_refused_data();
    void nonsense_tempo_is_refused();
    void key_poses_touch_the_floor_data();
    void key_poses_touch_the_floor();
    void nothing_goes_through_the_floor_data();
    void nothing_goes_through_the_floor();
    void no_joint_jumps_between_frames_data();
    void no_joint_jumps_between_frames();
    void loops_close_data();
    void loops_close();
    void pinned_hands_and_feet_stay();
    void holding_still_is_still_but_breathes();
    void free_arms_follow_half_a_beat_late();
    void walk_is_the_same_on_both_sides();
    void standing_foot_moves_with_the_ground();
    void walker_bounces_a_little_and_swings_arms_against_legs();
    void beats_follow_the_tempo();
    void frames_are_the_same_in_any_order();
    void a_key_can_be_asked_for_by_name();
    void broken_choreographies_are_refused();
    void body_in_space_agrees_with_the_side_view();
    void turns_and_leans_go_to_the_persons_right();
    void a_swung_knee_leaves_hip_and_ankle_where_they_are();
    void every_second_repetition_is_the_other_sides();
};

void TestFigure::standing_person_is_one_stature_high_with_feet_on_the_floor()
{
    const Skeleton s = stand(Pose{});
    QVERIFY(std::abs(s.crown.y() - 1) < 0.005);
    for (const Side side : {Side::Near, Side::Far}) {
        QCOMPARE(s.limb(side).heel.y() + 1, 1.0);
        QCOMPARE(s.limb(side).toe.y() + 1, 1.0);
    }
}

void TestFigure::angles_bend_the_way_the_conventions_say()
{
    Pose pose;
    pose[Channel::HipR] = 90;
    pose[Channel::KneeR] = 90;
    pose[Channel::ShoulderR] = 90;
    pose[Channel::ElbowR] = 90;
    const Skeleton s = solve(pose);
    QVERIFY(s.nearSide.knee.x() > s.hip.x() + 0.24);             // the thigh comes forward
    QVERIFY(s.nearSide.ankle.y() < s.nearSide.knee.y() - 0.24);  // the shank hangs down
    QVERIFY(s.nearSide.toe.x() > s.nearSide.heel.x());           // toes point forward
    QVERIFY(s.nearSide.elbow.x() > s.shoulder.x() + 0.18);       // the arm is lifted forward
    QVERIFY(s.nearSide.wrist.y() > s.nearSide.elbow.y() + 0.14); // the forearm points up
    QVERIFY(s.farSide.knee.y() < s.hip.y() - 0.24);              // the other leg stayed
    Pose lying;
    lying[Channel::Pelvis] = -90;
    QVERIFY(solve(lying).crown.x() < -0.4); // on the back, head at -x
}

void TestFigure::bare_letters_set_both_sides_and_suffixes_one()
{
    const Pose pose = key(R"({"key":"a","anchor":"heelL","P":5,"h":90,"hR":20,"kL":7})").pose;
    QCOMPARE(pose[Channel::HipR], 20.0);
    QCOMPARE(pose[Channel::HipL], 90.0);
    QCOMPARE(pose[Channel::KneeR], 0.0);
    QCOMPARE(pose[Channel::KneeL], 7.0);
    QCOMPARE(pose.anchor, Anchor::HeelFar);
}

void TestFigure::unreadable_poses_are_refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no name") << QByteArray(R"({"anchor":"heelR"})");
    QTest::newRow("unknown anchor") << QByteArray(R"({"key":"a","anchor":"nose"})");
    QTest::newRow("unknown letter") << QByteArray(R"({"key":"a","z":3})");
    QTest::newRow("unpaired with suffix") << QByteArray(R"({"key":"a","PR":3})");
    QTest::newRow("text for an angle") << QByteArray(R"({"key":"a","h":"90"})");
    QTest::newRow("beyond any joint") << QByteArray(R"({"key":"a","h":400})");
}

void TestFigure::unreadable_poses_are_refused()
{
    QFETCH(QByteArray, json);
    const auto read = readKeyPose(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, backwell::ErrorKind::Invalid);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestFigure::mirroring_a_pose_twice_gives_it_back()
{
    const Pose pose = key(R"({"key":"a","anchor":"toeR","hR":26,"hL":-16,"sR":-22,"w":4})").pose;
    QVERIFY(pose.mirrored() != pose);
    QCOMPARE(pose.mirrored()[Channel::HipL], 26.0);
    QCOMPARE(pose.mirrored().anchor, Anchor::ToeFar);
    QVERIFY(pose.mirrored().mirrored() == pose);
}

void TestFigure::tempo_strings_are_read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("cycle");
    QTest::addColumn<double>("way");
    QTest::newRow("plain") << QStringLiteral("2/3/2/1") << 8.0 << 2.0;
    QTest::newRow("two parts") << QStringLiteral("1+1/1/2/1") << 6.0 << 2.0;
    QTest::newRow("range of hold") << QStringLiteral("2/10-30/2/1") << 15.0 << 2.0;
    QTest::newRow("breath") << QStringLiteral("4 in / 0 / 6 out / 0") << 10.0 << 4.0;
    QTest::newRow("fractions") << QStringLiteral("1.5/0.5/1.5/0.5") << 4.0 << 1.5;
    QTest::newRow("stride") << QStringLiteral("cycle 1.0-1.2 s: contact 0%, midstance 30%") << 1.1
                            << 1.1;
    QTest::newRow("rest position") << QStringLiteral("hold 5-15 min") << 10.0 << 0.0;
}

void TestFigure::tempo_strings_are_read()
{
    QFETCH(QString, text);
    QFETCH(double, cycle);
    QFETCH(double, way);
    const auto tempo = parseTempo(text);
    QVERIFY2(tempo, qPrintable(text));
    QCOMPARE(tempo->cycleSeconds(), cycle);
    QCOMPARE(tempo->moveSeconds(), way);
    if (text.startsWith(QLatin1String("hold")))
        QCOMPARE(tempo->holdMost, 900.0);
}

void TestFigure::nonsense_tempo_is_refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",          "/",         "///",        "2/3/2",       "2/3/2/1/1",   "a/b/c/d",
          "2/3/2/-1",  "-2/3/2/1",  "0/0/0/0",    "2//2/1",      "2/30-10/2/1", "2/1-2-3/2/1",
          "1e9/1/1/1", "nan/1/1/1", "inf/1/1/1",  "2/3/2/1x",    "99999/1/1/1", "+/1/1/1",
          "1+/1/1/1",  "cycle",     "cycle 0",    "cycle -1",    "cycle 2-1",   "cycle 1.2.3",
          "hold",      "hold 5",    "hold 0 min", "hold 5 days", "2/3/0/1"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("very long") << QString(100000, QLatin1Char('1'));
}

void TestFigure::nonsense_tempo_is_refused()
{
    QFETCH(QString, text);
    const auto tempo = parseTempo(text);
    QVERIFY2(!tempo, qPrintable(text.left(40)));
    QCOMPARE(tempo.error().kind, backwell::ErrorKind::Invalid);
    QVERIFY(tempo.error().detail.size() < 200);
}

void TestFigure::key_poses_touch_the_floor_data()
{
    QTest::addColumn<QString>("movement");
    QTest::addColumn<QString>("pose");
    QTest::addColumn<QStringList>("contacts");
    const QStringList feet{QStringLiteral("heel"), QStringLiteral("toe")};
    const QStringList fours{QStringLiteral("knee"), QStringLiteral("wrist")};
    const QStringList lying{QStringLiteral("hip"), QStringLiteral("shoulder"),
                            QStringLiteral("farHeel")};
    const auto row = [](const char *movement, const char *pose, const QStringList &contacts) {
        QTest::newRow(qPrintable(QLatin1String(movement) + QLatin1Char(' ') + QLatin1String(pose)))
            << QString::fromLatin1(movement) << QString::fromLatin1(pose) << contacts;
    };
    row("sit-to-stand", "sit", feet);
    row("sit-to-stand", "lean", feet);
    row("sit-to-stand", "lift-off", feet);
    row("sit-to-stand", "stand", feet);
    row("cat-cow", "cow", fours);
    row("cat-cow", "neutral", fours);
    row("cat-cow", "cat", fours);
    row("bridge", "start", lying);
    row("bridge", "end",
        {QStringLiteral("shoulder"), QStringLiteral("heel"), QStringLiteral("toe")});
    row("leg-glide", "start", lying);
    row("leg-glide", "end", lying);
    row("walk", "contact", {QStringLiteral("heel")});
    row("walk", "midstance", feet);
    row("walk", "push-off", {QStringLiteral("toe")});
    row("walk", "swing", {QStringLiteral("farHeel")});
}

void TestFigure::key_poses_touch_the_floor()
{
    QFETCH(QString, movement);
    QFETCH(QString, pose);
    QFETCH(QStringList, contacts);
    const auto &movements = packMovements();
    const auto found = std::ranges::find(movements, movement, &Movement::id);
    QVERIFY(found != movements.end());
    const auto &keys = found->figure.keys();
    const auto which = std::ranges::find(keys, pose, &KeyPose::name);
    QVERIFY(which != keys.end());
    const Skeleton s = stand(which->pose);
    // Height of each part when it rests on the floor: half its thickness.
    const QHash<QString, double> gaps{{QStringLiteral("heel"), s.nearSide.heel.y()},
                                      {QStringLiteral("toe"), s.nearSide.toe.y()},
                                      {QStringLiteral("farHeel"), s.farSide.heel.y()},
                                      {QStringLiteral("knee"), s.nearSide.knee.y() - 0.045},
                                      {QStringLiteral("wrist"), s.nearSide.wrist.y() - 0.014},
                                      {QStringLiteral("hip"), s.hip.y() - 0.07},
                                      {QStringLiteral("shoulder"), s.shoulder.y() - 0.055}};
    for (const QString &contact : contacts) {
        const double gap = gaps.value(contact, 99);
        QVERIFY2(std::abs(gap) <= contactTolerance,
                 qPrintable(QStringLiteral("%1 %2").arg(contact).arg(gap)));
    }
}

void TestFigure::nothing_goes_through_the_floor_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto &[name, figure] : everything()) {
        QTest::newRow(qPrintable(name + QLatin1Char(' ') + QString::number(index))) << index;
        ++index;
    }
}

void TestFigure::nothing_goes_through_the_floor()
{
    QFETCH(int, index);
    const Choreography figure = everything()[static_cast<size_t>(index)].second;
    if (figure.cycles() && !figure.walks())
        return;                                            // on pedals and stairs
    const double step = figure.keys().front().pose.ground; // one foot may be up on it
    for (int i = 0; i < 240; ++i) {
        const double t = figure.cycleSeconds() * i / 240;
        const Frame frame = figure.at(t);
        const double low =
            figure.view() == View::Side ? frame.joints.lowest() : frame.body.lowest();
        QVERIFY2(low > -skin, qPrintable(QStringLiteral("%1 at %2").arg(low).arg(t)));
        QVERIFY2(low < contactTolerance + step,
                 qPrintable(QStringLiteral("floats %1 at %2").arg(low).arg(t)));
    }
}

void TestFigure::no_joint_jumps_between_frames_data()
{
    nothing_goes_through_the_floor_data();
}

void TestFigure::no_joint_jumps_between_frames()
{
    QFETCH(int, index);
    const Choreography figure = everything()[static_cast<size_t>(index)].second;
    constexpr double frame = 1.0 / 60;
    Frame before = figure.at(-frame);
    double lastStep = -1;
    for (double t = 0; t < 2 * figure.cycleSeconds(); t += frame) {
        const Frame now = figure.at(t);
        const double step = largestStep(before, now);
        // A walking foot is the fastest thing we draw: under 2.4 statures a second.
        QVERIFY2(step < 0.04, qPrintable(QStringLiteral("%1 at %2").arg(step).arg(t)));
        // And speed itself does not jump: no joint starts or stops within a frame.
        if (lastStep >= 0)
            QVERIFY2(std::abs(step - lastStep) < 0.013,
                     qPrintable(QStringLiteral("jolt %1 at %2").arg(step - lastStep).arg(t)));
        lastStep = step;
        before = now;
    }
}

void TestFigure::loops_close_data()
{
    nothing_goes_through_the_floor_data();
}

void TestFigure::loops_close()
{
    QFETCH(int, index);
    const Choreography figure = everything()[static_cast<size_t>(index)].second;
    for (const double t : {0.0, 0.37, 1.9})
        QVERIFY(largestStep(figure.at(t).joints, figure.at(t + figure.loopSeconds()).joints) <
                1e-9);
}

void TestFigure::pinned_hands_and_feet_stay()
{
    for (const Movement &movement : packMovements()) {
        const bool hands = movement.id == QLatin1String("cat-cow"),
                   feet = movement.id == QLatin1String("bridge");
        if (!hands && !feet)
            continue;
        const auto spot = [&](double t) {
            const Limb limb = movement.figure.at(t).joints.nearSide;
            return hands ? limb.wrist : limb.ankle;
        };
        const QPointF home = spot(0);
        for (double t = 0; t < movement.cycleSeconds(); t += 0.05) {
            const QPointF slip = spot(t) - home;
            QVERIFY2(std::hypot(slip.x(), slip.y()) < 0.012,
                     qPrintable(QStringLiteral("%1 at %2").arg(movement.id).arg(t)));
        }
    }
}

void TestFigure::holding_still_is_still_but_breathes()
{
    const Choreography &figure = everyday(Everyday::Relax);
    QVERIFY(largestStep(figure.at(0).joints, figure.at(2).joints) < 1e-12);
    QVERIFY(figure.at(0).breath < 0.01);
    QVERIFY(figure.at(2.1).breath > 0.99);
}

void TestFigure::free_arms_follow_half_a_beat_late()
{
    const auto &movements = packMovements();
    const auto stand = std::ranges::find(movements, QStringLiteral("sit-to-stand"), &Movement::id);
    const auto cat = std::ranges::find(movements, QStringLiteral("cat-cow"), &Movement::id);
    QVERIFY(stand != movements.end() && cat != movements.end());
    // Just after the hold begins the trunk has arrived and the arm has not.
    const Frame arriving = stand->figure.at(2.02), arrived = stand->figure.at(2.6);
    QCOMPARE(arriving.pose[Channel::Pelvis], arrived.pose[Channel::Pelvis]);
    QVERIFY(std::abs(arriving.pose[Channel::ShoulderR] - arrived.pose[Channel::ShoulderR]) > 0.5);
    QVERIFY(std::abs(stand->figure.at(1.4).headLag) > 0.5); // hair trails while the head turns
    QVERIFY(std::abs(arrived.headLag) < 1e-9);              // and comes to rest
}

void TestFigure::walk_is_the_same_on_both_sides()
{
    const Choreography &walk = everyday(Everyday::Walk);
    const double half = walk.cycleSeconds() / 2;
    for (double t = 0; t < walk.cycleSeconds(); t += 0.03) {
        const Skeleton a = walk.at(t).joints, b = walk.at(t + half).joints;
        QVERIFY(std::hypot(a.nearSide.ankle.x() - b.farSide.ankle.x(),
                           a.nearSide.ankle.y() - b.farSide.ankle.y()) < 1e-9);
        QVERIFY(std::hypot(a.nearSide.wrist.x() - b.farSide.wrist.x(),
                           a.nearSide.wrist.y() - b.farSide.wrist.y()) < 1e-9);
        QVERIFY(std::abs(a.crown.y() - b.crown.y()) < 1e-9);
    }
}

void TestFigure::standing_foot_moves_with_the_ground()
{
    const Choreography &walk = everyday(Everyday::Walk);
    const double cycle = walk.cycleSeconds();
    const auto heel = [&](double phase) { return walk.at(phase * cycle).joints.nearSide.heel; };
    // From foot flat to heel rise the heel stays on the floor and goes back at the speed of the
    // floor.
    for (double phase = 0.14; phase < 0.32; phase += 0.02) {
        QVERIFY2(std::abs(heel(phase).y()) < 0.006, qPrintable(QString::number(heel(phase).y())));
        const double speed = (heel(phase).x() - heel(phase + 0.02).x()) / (0.02 * cycle);
        QVERIFY2(std::abs(speed / walk.speed() - 1) < 0.06,
                 qPrintable(QString::number(speed / walk.speed())));
    }
    // One foot or the other is always down.
    for (double phase = 0; phase < 1; phase += 0.02) {
        const Skeleton s = walk.at(phase * cycle).joints;
        QVERIFY(std::min({s.nearSide.heel.y(), s.nearSide.toe.y(), s.farSide.heel.y(),
                          s.farSide.toe.y()}) < 0.02);
    }
}

void TestFigure::walker_bounces_a_little_and_swings_arms_against_legs()
{
    const Choreography &walk = everyday(Everyday::Walk);
    double low = 9, high = -9;
    for (double phase = 0; phase < 1; phase += 0.01) {
        const double y = walk.at(phase * walk.cycleSeconds()).joints.hip.y();
        low = std::min(low, y);
        high = std::max(high, y);
    }
    QVERIFY2(high - low > 0.015 && high - low < 0.025, qPrintable(QString::number(high - low)));
    const Skeleton contact = walk.at(0).joints; // near heel ahead, near hand behind
    QVERIFY(contact.nearSide.heel.x() > 0.05 && contact.nearSide.wrist.x() < contact.shoulder.x());
    QVERIFY(contact.farSide.heel.x() < -0.05 && contact.farSide.wrist.x() > contact.shoulder.x());
    QVERIFY(walk.at(0.55 * walk.cycleSeconds()).toeBend >
            20); // the heel has rolled up over the toes
}

void TestFigure::beats_follow_the_tempo()
{
    const auto &movements = packMovements();
    const auto found = std::ranges::find(movements, QStringLiteral("bridge"), &Movement::id);
    QVERIFY(found != movements.end());
    const Choreography &bridge = found->figure; // 2/3/2/1
    QCOMPARE(bridge.beatAt(0.5).phase, Phase::Move);
    QCOMPARE(bridge.beatAt(3.0).phase, Phase::Hold);
    QCOMPARE(bridge.beatAt(6.0).phase, Phase::Return);
    QCOMPARE(bridge.beatAt(7.5).phase, Phase::Rest);
    QCOMPARE(bridge.beatAt(7.5).progress, 0.5);
    QCOMPARE(bridge.beatAt(8.1).phase, Phase::Move);
    QCOMPARE(bridge.beatAt(8.1).repetition, 1);
    QVERIFY(found->cueAt(0.5) != found->cueAt(3.0));
}

void TestFigure::frames_are_the_same_in_any_order()
{
    for (const auto &[name, figure] : everything()) {
        const Frame first = figure.at(1.234);
        (void)figure.at(99.5);
        const Frame again = figure.at(1.234);
        QVERIFY(first.pose == again.pose);
        QVERIFY(largestStep(first.joints, again.joints) == 0);
        QVERIFY(std::isfinite(figure.at(std::nan("")).joints.hip.x()));
    }
}

void TestFigure::a_key_can_be_asked_for_by_name()
{
    for (const Movement &movement : packMovements()) {
        for (const KeyPose &wanted : movement.figure.keys()) {
            const Frame frame = movement.figure.keyFrame(wanted.name);
            if (!movement.figure.cycles())
                QCOMPARE(frame.pose[Channel::Pelvis], wanted.pose[Channel::Pelvis]);
        }
        QVERIFY(movement.figure.keyFrame(QStringLiteral("no such key")).pose ==
                movement.figure.stillFrame().pose);
    }
}

void TestFigure::broken_choreographies_are_refused()
{
    const KeyPose one = key(R"({"key":"one"})");
    const Tempo steps = *parseTempo(QStringLiteral("1/1/1/1")),
                cycle = *parseTempo(QStringLiteral("cycle 1"));
    QVERIFY(!Choreography::create({}, steps));
    QVERIFY(!Choreography::create({one}, steps));
    QVERIFY(!Choreography::create({one, one}, cycle));
    Setting named;
    named.still = QStringLiteral("two");
    QVERIFY(!Choreography::create({one, one}, steps, named));
    named.still = QStringLiteral("one");
    QVERIFY(Choreography::create({one, one}, steps, named));
    // What is carried or held from a key on names one.
    Prop box;
    box.from = QStringLiteral("three");
    named.props = {box};
    QVERIFY(!Choreography::create({one, one}, steps, named));
    named.props.clear();
    Pin pin;
    pin.from = QStringLiteral("three");
    named.pins = {pin};
    QVERIFY(!Choreography::create({one, one}, steps, named));
}

void TestFigure::body_in_space_agrees_with_the_side_view()
{
    const Pose pose =
        key(R"({"key":"a","P":30,"L":12,"T":8,"N":-10,"hR":80,"kR":50,"hL":10,"kL":20})").pose;
    const Skeleton flat = solve(pose);
    const Body body = embody(pose);
    const auto same = [&](QPointF a, const Point3 &b) {
        const QPointF from = a - flat.hip;
        const Point3 to = b - body.hip;
        return std::hypot(from.x() - to.x, from.y() - to.y) < 1e-9;
    };
    QVERIFY(same(flat.waist, body.waist) && same(flat.chest, body.chest));
    QVERIFY(same(flat.shoulder, body.shoulder) && same(flat.neck, body.neck));
    QVERIFY(same(flat.crown, body.crown));
    for (const Side side : {Side::Near, Side::Far}) {
        QVERIFY(same(flat.limb(side).knee, body.limb(side).knee));
        QVERIFY(same(flat.limb(side).ankle, body.limb(side).ankle));
        QVERIFY(same(flat.limb(side).toe, body.limb(side).toe));
    }
    QVERIFY(std::abs(body.lowest()) < 1e-9);
}

void TestFigure::turns_and_leans_go_to_the_persons_right()
{
    const Body turned = embody(key(R"({"key":"a","turnT":40})").pose);
    QVERIFY(turned.thorax.front.z > 0.6 && turned.pelvis.front.z < 0.01);
    const Body leaning = embody(key(R"({"key":"a","leanL":15,"leanT":10})").pose);
    QVERIFY(leaning.shoulder.z > 0.04 && leaning.crown.z > leaning.shoulder.z);
    QVERIFY(seen(leaning.crown, View::Front).at.x() < -0.04); // whose right is our left
    const Body lying = embody(key(R"({"key":"a","P":-90,"roll":90})").pose);
    QVERIFY(lying.thorax.front.z > 0.99);  // faces us from beside
    QVERIFY(lying.thorax.right.y < -0.99); // on the right side
}

void TestFigure::a_swung_knee_leaves_hip_and_ankle_where_they_are()
{
    const char *crook = R"({"key":"a","P":-90,"h":56,"k":111})";
    const char *swung = R"({"key":"a","P":-90,"h":56,"k":111,"swing":40})";
    const Body before = embody(key(crook).pose), after = embody(key(swung).pose);
    for (const Side side : {Side::Near, Side::Far}) {
        const Limb3 &a = before.limb(side), &b = after.limb(side);
        QVERIFY(((a.hip - before.hip) - (b.hip - after.hip)).length() < 1e-9);
        QVERIFY(((a.ankle - before.hip) - (b.ankle - after.hip)).length() < 1e-9);
        QVERIFY(b.knee.z - a.knee.z > 0.08); // both to the same side
        QVERIFY(std::abs((b.knee - b.hip).length() - segment::thigh) < 1e-9);
        QVERIFY(std::abs((b.ankle - b.knee).length() - segment::shank) < 1e-9);
    }
}

void TestFigure::every_second_repetition_is_the_other_sides()
{
    const Tempo steps = *parseTempo(QStringLiteral("1/1/1/1"));
    Setting setting;
    setting.alternate = true;
    const auto march =
        Choreography::create({key(R"({"key":"stand","anchor":"heelL"})"),
                              key(R"({"key":"up","anchor":"heelL","hR":60,"kR":70})")},
                             steps, setting);
    QVERIFY(march);
    QCOMPARE(march->loopSeconds(), 8.0);
    QVERIFY(march->at(1.5).joints.nearSide.knee.y() > march->at(1.5).joints.farSide.knee.y());
    QVERIFY(march->at(5.5).joints.farSide.knee.y() > march->at(5.5).joints.nearSide.knee.y());
    QVERIFY(march->at(9.5).joints.nearSide.knee.y() > march->at(9.5).joints.farSide.knee.y());
}

QTEST_GUILESS_MAIN(TestFigure)
#include "tst_figure.moc"
