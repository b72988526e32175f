// SPDX-License-Identifier: Apache-2.0
// Props read from movement files.
#include "content/figure/prop.h"

#include <QHash>
#include <QSet>

namespace backwell::content
{

QRectF Prop::extent() const
{
    double top = height;
    double left = x - width / 2;
    double wide = width;
    if (kind == Kind::Chair) {
        top = height + 0.26; // its back
        left -= 0.03;
        wide += 0.03;
    } else if (kind == Kind::Wall) {
        left = x;
    } else if (kind == Kind::Bicycle) {
        return {x - 0.34, 0, 0.74, 0.62};
    } else if (kind == Kind::Stairs || kind == Kind::Towel || kind == Kind::Bag) {
        return {};
    }
    return {left, lift, wide, top};
}

QRectF Prop::extentSeen(View view) const
{
    switch (view) {
    case View::Side:
    case View::Beside:
        return extent();
    case View::Front: // as wide as long, around the middle
        return {-width / 2, 0, width, extent().bottom()};
    case View::Above: // x runs along the body, which is down the picture
        return {-propAcross(*this) / 2, -x - width / 2, propAcross(*this), width};
    }
    return extent();
}

double propAcross(const Prop &prop)
{
    return prop.kind == Prop::Kind::Mat ? 0.62 : prop.kind == Prop::Kind::Chair ? 0.30 : 0.26;
}

Result<Prop> readProp(const QJsonObject &object)
{
    static const QHash<QString, Prop::Kind> kinds{{QStringLiteral("mat"), Prop::Kind::Mat},
                                                  {QStringLiteral("chair"), Prop::Kind::Chair},
                                                  {QStringLiteral("stool"), Prop::Kind::Stool},
                                                  {QStringLiteral("wall"), Prop::Kind::Wall},
                                                  {QStringLiteral("box"), Prop::Kind::Box},
                                                  {QStringLiteral("step"), Prop::Kind::Step},
                                                  {QStringLiteral("plant"), Prop::Kind::Plant},
                                                  {QStringLiteral("ball"), Prop::Kind::Ball},
                                                  {QStringLiteral("book"), Prop::Kind::Book},
                                                  {QStringLiteral("cushion"), Prop::Kind::Cushion},
                                                  {QStringLiteral("worktop"), Prop::Kind::Worktop},
                                                  {QStringLiteral("towel"), Prop::Kind::Towel},
                                                  {QStringLiteral("band"), Prop::Kind::Band},
                                                  {QStringLiteral("bag"), Prop::Kind::Bag},
                                                  {QStringLiteral("stairs"), Prop::Kind::Stairs},
                                                  {QStringLiteral("bicycle"), Prop::Kind::Bicycle},
                                                  {QStringLiteral("water"), Prop::Kind::Water}};
    static const QHash<QString, Prop::Held> holders{{QString(), Prop::Held::Nothing},
                                                    {QStringLiteral("hands"), Prop::Held::Hands},
                                                    {QStringLiteral("handR"), Prop::Held::HandNear},
                                                    {QStringLiteral("handL"), Prop::Held::HandFar}};
    static const QSet<QString> members{QStringLiteral("kind"),  QStringLiteral("x"),
                                       QStringLiteral("width"), QStringLiteral("height"),
                                       QStringLiteral("held"),  QStringLiteral("from"),
                                       QStringLiteral("lift")};
    for (const QString &name : object.keys()) {
        if (!members.contains(name))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("prop has an unknown member %1").arg(name));
    }
    const QString word = object[QLatin1String("kind")].toString();
    if (!kinds.contains(word))
        return fail(ErrorKind::Invalid, QStringLiteral("prop \"%1\" is unknown").arg(word));
    const QString holder = object[QLatin1String("held")].toString();
    if (!holders.contains(holder))
        return fail(ErrorKind::Invalid, QStringLiteral("prop is held by \"%1\"").arg(holder));
    Prop prop{kinds[word],
              object[QLatin1String("x")].toDouble(99),
              object[QLatin1String("width")].toDouble(),
              object[QLatin1String("height")].toDouble(),
              holders[holder],
              object[QLatin1String("from")].toString(),
              object[QLatin1String("lift")].toDouble(),
              {}};
    prop.grip = {0, prop.held == Prop::Held::Hands ? -prop.height / 2 : -prop.height};
    const auto sane = [](double size) { return size > 0 && size <= 3; };
    if (!sane(prop.width) || !sane(prop.height) || !(qAbs(prop.x) <= 3) ||
        !(prop.lift >= 0 && prop.lift <= 1))
        return fail(ErrorKind::Invalid,
                    QStringLiteral("prop \"%1\" has no sane size or place").arg(word));
    return prop;
}

} // namespace backwell::content
