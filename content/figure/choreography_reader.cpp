// SPDX-License-Identifier: Apache-2.0
// A choreography from values or from a movement file; what does not fit together is refused.
#include "content/figure/choreography.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace backwell::content
{

namespace
{

bool has(const std::vector<Prop> &props, Prop::Kind kind)
{
    return std::ranges::find(props, kind, &Prop::kind) != props.end();
}

template <typename T, typename Read>
Result<std::vector<T>> readAll(const QJsonValue &list, Read read)
{
    std::vector<T> all;
    for (const auto &value : list.toArray()) {
        auto one = read(value);
        if (!one)
            return std::unexpected(one.error());
        all.push_back(std::move(*one));
    }
    return all;
}

} // namespace

Result<Choreography> Choreography::create(std::vector<KeyPose> keys, Tempo tempo, Setting setting)
{
    const auto invalid = [](const QString &text) { return fail(ErrorKind::Invalid, text); };
    const Round round = has(setting.props, Prop::Kind::Bicycle)  ? Round::Pedal
                        : has(setting.props, Prop::Kind::Stairs) ? Round::Climb
                                                                 : Round::Walk;
    if (keys.empty())
        return invalid(QStringLiteral("figure has no keys"));
    if (tempo.kind == Tempo::Kind::Steps && keys.size() < 2 && !tempo.breath &&
        round == Round::Walk)
        return invalid(QStringLiteral("figure needs a start and an end key"));
    if (tempo.kind == Tempo::Kind::Cycle && round == Round::Walk && keys.size() != 4)
        return invalid(QStringLiteral("a walk has four keys"));
    if (tempo.move.empty() || tempo.cycleSeconds() <= 0)
        return invalid(QStringLiteral("figure has a tempo without time"));
    const auto keyNamed = [&keys](const QString &name) {
        return std::ranges::find(keys, name, &KeyPose::name) - keys.begin();
    };
    const auto count = static_cast<ptrdiff_t>(keys.size());
    for (const Prop &prop : setting.props) {
        if (!prop.from.isEmpty() && keyNamed(prop.from) == count)
            return invalid(
                QStringLiteral("prop is carried from \"%1\", which is no key").arg(prop.from));
    }
    if (!setting.still.isEmpty() && keyNamed(setting.still) == count)
        return invalid(QStringLiteral("still \"%1\" names no key").arg(setting.still));

    Choreography made;
    made.m_still =
        setting.still.isEmpty() ? keys.size() - 1 : static_cast<size_t>(keyNamed(setting.still));
    made.m_timeline = Timeline(std::move(keys), std::move(tempo));
    made.m_setting = std::move(setting);
    made.m_round = round;
    for (const Pin &pin : made.pins()) {
        if (!pin.from.isEmpty() && made.indexOf(pin.from) == made.keys().size())
            return invalid(QStringLiteral("pin from \"%1\", which is no key").arg(pin.from));
        if (pin.on != Pin::On::Place && (pin.part != Pin::Part::Hand || !pin.from.isEmpty()))
            continue; // on the way there the arm is free
        auto &apart = pin.part == Pin::Part::Hand ? made.m_apart.arms : made.m_apart.legs;
        apart[static_cast<size_t>(pin.side)] = true;
        if (made.m_setting.alternate)
            apart[static_cast<size_t>(other(pin.side))] = true;
    }
    const Skeleton first = stand(made.keys().front().pose, made.m_apart);
    for (const Pin &pin : made.pins()) {
        QPointF spot = pin.spot.value_or(pinned(first, pin));
        if (pin.part == Pin::Part::Foot && !pin.spot)
            spot.setY(segment::ankleHeight); // a pinned foot stands flat
        made.m_pinSpots.push_back(spot);
    }
    for (Prop &prop : made.m_setting.props) {
        if (prop.from.isEmpty())
            continue; // taken up from where it stands: it does not jump into the hands
        const Skeleton taking = made.frameOfKey(made.indexOf(prop.from)).joints;
        prop.grip = QPointF(prop.x, prop.lift) - (palm(taking.nearSide) + palm(taking.farSide)) / 2;
    }
    made.measure();
    return made;
}

Result<Choreography> Choreography::read(const QJsonObject &object)
{
    static const QStringList members{QStringLiteral("tempo"), QStringLiteral("still"),
                                     QStringLiteral("keys"),  QStringLiteral("pins"),
                                     QStringLiteral("props"), QStringLiteral("alternate"),
                                     QStringLiteral("view")};
    for (const QString &name : object.keys()) {
        if (!members.contains(name))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("figure has an unknown member %1").arg(name));
    }
    const auto tempo = parseTempo(object[QLatin1String("tempo")].toString());
    if (!tempo)
        return std::unexpected(tempo.error());
    auto keys = readAll<KeyPose>(object[QLatin1String("keys")], [](const QJsonValue &value) {
        return readKeyPose(value.toObject());
    });
    if (!keys)
        return std::unexpected(keys.error());
    auto pins = readAll<Pin>(object[QLatin1String("pins")],
                             [](const QJsonValue &value) { return readPin(value); });
    if (!pins)
        return std::unexpected(pins.error());
    auto props = readAll<Prop>(object[QLatin1String("props")],
                               [](const QJsonValue &value) { return readProp(value.toObject()); });
    if (!props)
        return std::unexpected(props.error());
    const auto view = viewFromName(object[QLatin1String("view")].toString(QStringLiteral("side")));
    if (!view)
        return fail(ErrorKind::Invalid, QStringLiteral("view is not side, front, above or beside"));
    return create(std::move(*keys), *tempo,
                  {std::move(*pins), std::move(*props), object[QLatin1String("still")].toString(),
                   object[QLatin1String("alternate")].toBool(), *view});
}

Choreography Choreography::paced(double hold, int percent) const
{
    Choreography other = *this;
    other.m_timeline = m_timeline.paced(hold, percent);
    return other;
}

} // namespace backwell::content
