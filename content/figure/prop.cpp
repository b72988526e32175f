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
    }
    return {left, 0, wide, top};
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
                                                  {QStringLiteral("cushion"), Prop::Kind::Cushion}};
    static const QSet<QString> members{QStringLiteral("kind"), QStringLiteral("x"),
                                       QStringLiteral("width"), QStringLiteral("height")};
    for (const QString &name : object.keys()) {
        if (!members.contains(name))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("prop has an unknown member %1").arg(name));
    }
    const QString word = object[QLatin1String("kind")].toString();
    if (!kinds.contains(word))
        return fail(ErrorKind::Invalid, QStringLiteral("prop \"%1\" is unknown").arg(word));
    Prop prop{kinds[word], object[QLatin1String("x")].toDouble(99),
              object[QLatin1String("width")].toDouble(),
              object[QLatin1String("height")].toDouble()};
    const auto sane = [](double size) { return size > 0 && size <= 3; };
    if (!sane(prop.width) || !sane(prop.height) || !(qAbs(prop.x) <= 3))
        return fail(ErrorKind::Invalid,
                    QStringLiteral("prop \"%1\" has no sane size or place").arg(word));
    return prop;
}

} // namespace backwell::content
