// SPDX-License-Identifier: Apache-2.0
// Pins read from movement files, and where they hold.
#include "content/figure/pin.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace backwell::content
{

Result<Pin> readPin(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString word =
        value.isString() ? value.toString() : object[QLatin1String("pin")].toString();
    for (const auto part : {Pin::Part::Hand, Pin::Part::Foot}) {
        for (const auto side : {Side::Near, Side::Far}) {
            const QString name =
                (part == Pin::Part::Hand ? QStringLiteral("hand") : QStringLiteral("foot")) +
                (side == Side::Near ? QLatin1Char('R') : QLatin1Char('L'));
            if (word != name)
                continue;
            Pin pin;
            pin.part = part;
            pin.side = side;
            const QString on = object[QLatin1String("on")].toString();
            if (!on.isEmpty()) {
                if (!on.startsWith(QLatin1String("thigh")) && !on.startsWith(QLatin1String("shin")))
                    return fail(ErrorKind::Invalid,
                                QStringLiteral("pin on \"%1\" is unknown").arg(on));
                pin.on = on.startsWith(QLatin1Char('t')) ? Pin::On::Thigh : Pin::On::Shin;
                pin.leg = on.endsWith(QLatin1Char('L')) ? Side::Far : Side::Near;
                pin.share = object[QLatin1String("share")].toDouble(0.7);
                pin.behind = object[QLatin1String("behind")].toBool();
                pin.from = object[QLatin1String("from")].toString();
            } else if (value.isObject()) {
                const double x = object[QLatin1String("x")].toDouble(99),
                             y = object[QLatin1String("y")].toDouble(99);
                if (object.size() != 3 || !(std::abs(x) <= 2) || !(y >= 0 && y <= 2))
                    return fail(ErrorKind::Invalid,
                                QStringLiteral("pin \"%1\" has no sane x and y").arg(word));
                pin.spot = QPointF(x, y);
            }
            return pin;
        }
    }
    return fail(ErrorKind::Invalid, QStringLiteral("pin \"%1\" is unknown").arg(word));
}

QPointF pinned(const Skeleton &joints, const Pin &pin)
{
    const Limb &limb = joints.limb(pin.side);
    return pin.part == Pin::Part::Hand ? limb.wrist : limb.ankle;
}

std::pair<QPointF, double> onLeg(const Skeleton &joints, const Pin &pin, Side leg)
{
    const Limb &limb = joints.limb(leg);
    const bool thigh = pin.on == Pin::On::Thigh;
    const QPointF from = thigh ? limb.hip : limb.knee, to = thigh ? limb.knee : limb.ankle;
    const double angle = thigh ? limb.thighAngle : limb.shankAngle;
    const QPointF along = downward(angle), front(-along.y(), along.x());
    const double flesh = (thigh ? 0.066 - 0.014 * pin.share : 0.046) + 0.012;
    return {from + (to - from) * pin.share + front * (pin.behind ? -flesh : flesh),
            angle + (pin.behind ? 18 : -14)};
}

double arriving(double keysLeft)
{
    const double u = std::clamp(1 + keysLeft / 0.55, 0.0, 1.0);
    return u * u * (3 - 2 * u);
}

Side other(Side side)
{
    return side == Side::Near ? Side::Far : Side::Near;
}

} // namespace backwell::content
