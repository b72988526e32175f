// SPDX-License-Identifier: Apache-2.0
// Reads the drawings: M x y, L x y, C x1 y1 x2 y2 x y, Z, O cx cy r (circle), R x y w h r (box), F
// (fill what follows).
#include "qml/Controls/icon_paths.h"

#include <QHash>

namespace backwell::controls
{

namespace
{

struct Drawing {
    const char *name;
    const char *strokes;
};

constexpr Drawing drawings[] = {
    // Places.
    {"home", "M 3.5 11 L 12 4 L 20.5 11 M 5.5 9.6 L 5.5 20 L 18.5 20 L 18.5 9.6 M 9.8 20 L 9.8 14 "
             "L 14.2 14 L 14.2 20"},
    {"walk", "O 13 4.4 1.9 M 12.6 8.2 L 11.4 14 L 14.6 16.6 L 16 21 M 11.4 14 L 10.4 17 L 7.4 20.6 "
             "M 12.6 8.2 L 9.2 10 L 7.8 13 M 12.6 8.2 L 14.6 11.2 L 17.6 12.4"},
    {"book",
     "M 12 6.6 C 10 4.9 7 4.5 3.5 4.6 L 3.5 18 C 7 17.9 10 18.4 12 20 C 14 18.4 17 17.9 20.5 18 "
     "L 20.5 4.6 C 17 4.5 14 4.9 12 6.6 L 12 20"},
    {"person", "O 12 8 3.7 M 4.5 20.5 C 5 16.4 8 14.6 12 14.6 C 16 14.6 19 16.4 19.5 20.5"},
    // Ways.
    {"back", "M 14.8 5 L 7.8 12 L 14.8 19"},
    {"forward", "M 9.2 5 L 16.2 12 L 9.2 19"},
    {"down", "M 5 9.2 L 12 16.2 L 19 9.2"},
    {"up", "M 5 14.8 L 12 7.8 L 19 14.8"},
    {"close", "M 6 6 L 18 18 M 18 6 L 6 18"},
    {"plus", "M 12 5 L 12 19 M 5 12 L 19 12"},
    {"minus", "M 5 12 L 19 12"},
    {"check", "M 5 12.6 L 10 17.4 L 19.2 7.2"},
    {"more", "F O 5 12 1.7 O 12 12 1.7 O 19 12 1.7"},
    {"search", "O 10.5 10.5 6 M 15 15 L 20 20"},
    // State.
    {"info", "O 12 12 8.5 M 12 11 L 12 16.4 F O 12 7.8 1.1"},
    {"alert", "M 12 4 L 21 19.5 L 3 19.5 Z M 12 10 L 12 14.2 F O 12 16.9 1.05"},
    {"device", "R 6.5 3 11 18 2.4 M 10.6 18 L 13.4 18"},
    {"sent", "M 12 19 L 12 6 M 6.5 11 L 12 5.4 L 17.5 11"},
    {"clinic",
     "R 4.5 6 15 14 2 M 12 9.5 L 12 16.5 M 8.5 13 L 15.5 13 M 9 6 L 9 3.5 L 15 3.5 L 15 6"},
    {"eye", "M 2.5 12 C 5 7.5 8.3 5.6 12 5.6 C 15.7 5.6 19 7.5 21.5 12 C 19 16.5 15.7 18.4 12 18.4 "
            "C 8.3 18.4 5 16.5 2.5 12 Z O 12 12 2.9"},
    {"cloud-off",
     "M 7.5 18.5 C 4.7 18.4 3 16.8 3 14.4 C 3 12.1 4.6 10.5 6.9 10.3 C 7.2 9 7.9 7.9 8.8 7.1 "
     "M 11.5 5.9 C 14.6 5.4 17.2 7.4 17.6 10.4 C 19.8 10.7 21.2 12.3 21.2 14.4 C 21.2 15.4 20.9 "
     "16.3 20.3 17 "
     "M 12 18.5 L 16.5 18.5 M 4 4 L 20 20.5"},
    {"cloud",
     "M 7.5 18.5 C 4.7 18.4 3 16.8 3 14.4 C 3 12.1 4.6 10.5 6.9 10.3 C 7.6 7.6 9.7 5.8 12.3 5.8 "
     "C 15.2 5.8 17.2 7.7 17.6 10.4 C 19.8 10.7 21.2 12.3 21.2 14.4 C 21.2 16.8 19.4 18.5 16.9 "
     "18.5 Z"},
    {"lock", "R 5 10.5 14 10 2.2 M 8 10.5 L 8 7.6 C 8 5.2 9.7 3.6 12 3.6 C 14.3 3.6 16 5.2 16 7.6 "
             "L 16 10.5"},
    {"clock", "O 12 12 8.5 M 12 7 L 12 12.4 L 15.4 14.4"},
    {"calendar", "R 4 5.5 16 15 2.4 M 4 10 L 20 10 M 8.5 3.5 L 8.5 7 M 15.5 3.5 L 15.5 7"},
    // Acts.
    {"play", "F M 8 5.2 L 19 12 L 8 18.8 Z"},
    {"stop", "F R 6 6 12 12 2"},
    {"pause", "F R 6.5 5 4 14 1.2 R 13.5 5 4 14 1.2"},
    {"repeat", "M 5 11 C 5 8 7.2 6.4 10 6.4 L 19 6.4 M 16 3.4 L 19 6.4 L 16 9.4 "
               "M 19 13 C 19 16 16.8 17.6 14 17.6 L 5 17.6 M 8 14.6 L 5 17.6 L 8 20.6"},
    {"speak", "M 4 9.5 L 7.5 9.5 L 12 5.5 L 12 18.5 L 7.5 14.5 L 4 14.5 Z "
              "M 15 9 C 16.6 10.6 16.6 13.4 15 15 M 17.6 6.4 C 20.8 9.4 20.8 14.6 17.6 17.6"},
    {"mute", "M 4 9.5 L 7.5 9.5 L 12 5.5 L 12 18.5 L 7.5 14.5 L 4 14.5 Z M 15.5 9.5 L 20.5 14.5 M "
             "20.5 9.5 L 15.5 14.5"},
    {"mirror", "M 12 3.5 L 12 20.5 M 9 7 L 3.5 17 L 9 17 Z M 15 7 L 20.5 17 L 15 17 Z"},
    {"full", "M 4 9 L 4 4 L 9 4 M 15 4 L 20 4 L 20 9 M 20 15 L 20 20 L 15 20 M 9 20 L 4 20 L 4 15"},
    {"print",
     "M 7 9 L 7 3.8 L 17 3.8 L 17 9 R 3.8 9 16.4 7.6 1.8 M 7 13.6 L 7 20.2 L 17 20.2 L 17 13.6 Z"},
    {"share", "M 12 15 L 12 4 M 8 7.6 L 12 3.6 L 16 7.6 M 6 11.5 L 6 20 L 18 20 L 18 11.5"},
    {"save", "M 6.5 4 L 17.5 4 L 17.5 20.2 L 12 16 L 6.5 20.2 Z"},
    {"pen", "M 4.5 19.5 L 5.4 15.6 L 16 5 L 19 8 L 8.4 18.6 Z M 13.6 7.4 L 16.6 10.4"},
    {"bin",
     "M 4.5 6.5 L 19.5 6.5 M 9 6.5 L 9 4 L 15 4 L 15 6.5 M 6.5 6.5 L 7.5 20 L 16.5 20 L 17.5 6.5"},
    {"phone",
     "M 6 4 L 9.4 4 L 11 8.6 L 8.8 10.2 C 9.8 12.4 11.6 14.2 13.8 15.2 L 15.4 13 L 20 14.6 L 20 18 "
     "C 20 19.2 19.2 20 18 20 C 10.6 19.6 4.4 13.4 4 6 C 4 4.8 4.8 4 6 4 Z"},
    {"gear", "O 12 12 3.2 M 12 3.5 L 12 6 M 12 18 L 12 20.5 M 3.5 12 L 6 12 M 18 12 L 20.5 12 "
             "M 6 6 L 7.8 7.8 M 16.2 16.2 L 18 18 M 18 6 L 16.2 7.8 M 7.8 16.2 L 6 18"},
    {"bell",
     "M 6 16.5 L 6 11 C 6 7.4 8.4 5 12 5 C 15.6 5 18 7.4 18 11 L 18 16.5 L 19.6 18 L 4.4 18 Z "
     "M 10 20.6 C 10.8 21.4 13.2 21.4 14 20.6 M 12 5 L 12 3.4"},
    {"globe",
     "O 12 12 8.5 M 3.5 12 L 20.5 12 M 12 3.5 C 8 8 8 16 12 20.5 M 12 3.5 C 16 8 16 16 12 20.5"},
    {"contrast",
     "O 12 12 8.5 F M 12 3.5 C 16.7 3.5 20.5 7.3 20.5 12 C 20.5 16.7 16.7 20.5 12 20.5 Z"},
    {"headphones", "M 4 15 L 4 12.4 C 4 7.6 7.4 4.4 12 4.4 C 16.6 4.4 20 7.6 20 12.4 L 20 15 R 3.6 "
                   "13.4 4 6.6 1.6 R 16.4 13.4 4 6.6 1.6"},
    {"lower", "M 4 4.5 L 20 4.5 M 12 8 L 12 19 M 7 14.4 L 12 19.4 L 17 14.4"},
    {"qr", "R 4 4 6 6 1 R 14 4 6 6 1 R 4 14 6 6 1 M 14 14 L 16.4 14 L 16.4 16.4 M 20 14 L 20 16.6 "
           "M 14 20 L 17 20 M 20 19.6 L 20 20"},
    {"leaf",
     "M 5 19 C 4 11 8.5 5 19.5 4.5 C 20 15 14.6 20.4 7.4 17.4 M 5 20.5 C 7 15.4 10.4 12 14.6 9.8"},
    {"heart",
     "M 12 20 C 6 15.8 3.4 12.6 3.4 9.2 C 3.4 6.4 5.4 4.6 7.8 4.6 C 9.6 4.6 11.2 5.6 12 7.2 "
     "C 12.8 5.6 14.4 4.6 16.2 4.6 C 18.6 4.6 20.6 6.4 20.6 9.2 C 20.6 12.6 18 15.8 12 20 Z"},
    {"question", "O 12 12 8.5 M 9.4 9.6 C 9.6 8 10.6 7.2 12 7.2 C 13.6 7.2 14.6 8.2 14.6 9.5 "
                 "C 14.6 11.4 12 11.6 12 13.8 F O 12 16.8 1.05"},
    // Faces, worst to best.
    {"face-0", "M 7.4 17.4 C 9 14 15 14 16.6 17.4 M 6.2 8.2 L 9 6.8 M 17.8 8.2 L 15 6.8 F O "
               "8.2 10.8 1.25 O 15.8 10.8 1.25"},
    {"face-1", "M 8 16.6 C 9.8 14.8 14.2 14.8 16 16.6 F O 8.2 9.8 1.25 O 15.8 9.8 1.25"},
    {"face-2", "M 8 15.6 L 16 15.6 F O 8.2 9.8 1.25 O 15.8 9.8 1.25"},
    {"face-3", "M 8 14.8 C 9.8 16.8 14.2 16.8 16 14.8 F O 8.2 9.8 1.25 O 15.8 9.8 1.25"},
    {"face-4", "M 6.8 13.8 C 8.4 18.4 15.6 18.4 17.2 13.8 F O 8.2 9.4 1.25 O 15.8 9.4 1.25"},
};

IconShape read(const QString &strokes)
{
    IconShape shape;
    QPainterPath *path = &shape.lines;
    const QStringList words = strokes.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    qsizetype at = 0;
    const auto number = [&words, &at] { return words.value(++at).toDouble(); };
    for (; at < words.size(); ++at) {
        switch (words[at][0].unicode()) {
        case 'M': {
            const qreal x = number();
            path->moveTo(x, number());
            break;
        }
        case 'L': {
            const qreal x = number();
            path->lineTo(x, number());
            break;
        }
        case 'C': {
            qreal c[6];
            for (qreal &value : c)
                value = number();
            path->cubicTo(c[0], c[1], c[2], c[3], c[4], c[5]);
            break;
        }
        case 'Z':
            path->closeSubpath();
            break;
        case 'O': {
            const qreal x = number();
            const qreal y = number();
            const qreal radius = number();
            path->addEllipse(QPointF(x, y), radius, radius);
            break;
        }
        case 'R': {
            qreal r[5];
            for (qreal &value : r)
                value = number();
            path->addRoundedRect(QRectF(r[0], r[1], r[2], r[3]), r[4], r[4]);
            break;
        }
        case 'F':
            path = &shape.fills;
            break;
        default:
            Q_UNREACHABLE();
        }
    }
    return shape;
}

const QHash<QString, IconShape> &shapes()
{
    static const QHash<QString, IconShape> all = [] {
        QHash<QString, IconShape> made;
        for (const Drawing &drawing : drawings)
            made.insert(QLatin1String(drawing.name), read(QLatin1String(drawing.strokes)));
        return made;
    }();
    return all;
}

} // namespace

const IconShape *iconShape(const QString &name)
{
    const auto found = shapes().constFind(name);
    return found == shapes().constEnd() ? nullptr : &found.value();
}

} // namespace backwell::controls
