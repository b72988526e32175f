// SPDX-License-Identifier: Apache-2.0
// Icon outlines written in a small path notation on a 24 grid, stroked 1.8 wide with round ends.
#include "content/drawing/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <vector>

namespace backwell::content
{

namespace
{

struct Icon {
    IconName name;
    const char *word;
    const char *strokes; ///< M x y, L x y, C …, Z; O cx cy r is a circle
    const char *fills;   ///< the same, filled
    bool points = false; ///< flips for right-to-left
};

constexpr Icon icons[] = {
    {IconName::Home, "home",
     "M 3.5 11.2 L 12 4 L 20.5 11.2 M 5.8 9.6 L 5.8 19.2 C 5.8 19.7 6.2 20 6.6 20 L 17.4 20 C 17.8 "
     "20 18.2 19.7 18.2 19.2 L 18.2 9.6 M 9.8 20 L 9.8 14.2 L 14.2 14.2 L 14.2 20",
     ""},
    {IconName::Walk, "walk",
     "M 12.4 8.6 L 11.2 14 L 14.2 16.6 L 15.2 21 M 11.2 14 L 9.8 17.4 L 6.8 20.8 M 12.4 8.6 L 9 "
     "10.2 L 8 13 M 12.4 8.6 L 14.6 11.4 L 17.4 12.4",
     "O 13.4 4.4 2.05", true},
    {IconName::Book, "book",
     "M 12 6.2 C 10 4.8 7 4.4 3.6 4.6 L 3.6 18.2 C 7 18 10 18.5 12 20 C 14 18.5 17 18 20.4 18.2 L "
     "20.4 4.6 C 17 4.4 14 4.8 12 6.2 Z M 12 6.2 L 12 20",
     ""},
    {IconName::Person, "person",
     "O 12 8 3.8 M 4.6 20.4 C 5 16.4 8 14.4 12 14.4 C 16 14.4 19 16.4 19.4 20.4", ""},
    {IconName::Check, "check", "M 4.8 12.6 L 9.8 17.4 L 19.4 6.8", ""},
    {IconName::Play, "play", "",
     "M 8 5.2 C 8 4.4 8.8 4 9.5 4.4 L 19.2 10.9 C 20 11.4 20 12.6 19.2 13.1 L 9.5 19.6 C 8.8 20 8 "
     "19.6 8 18.8 Z",
     true},
    {IconName::Pause, "pause", "", "R 6.4 4.6 4 14.8 R 13.6 4.6 4 14.8"},
    {IconName::Back, "back", "M 10.6 5 L 3.8 12 L 10.6 19 M 4.2 12 L 20.2 12", "", true},
    {IconName::Close, "close", "M 5.6 5.6 L 18.4 18.4 M 18.4 5.6 L 5.6 18.4", ""},
    {IconName::Speaker, "speaker",
     "M 4 9.4 L 4 14.6 L 7.4 14.6 L 12 18.8 L 12 5.2 L 7.4 9.4 Z M 15.4 9 C 17 10.7 17 13.3 15.4 "
     "15 M 18 6.4 C 21 9.5 21 14.5 18 17.6",
     "", true},
    {IconName::Settings, "settings",
     "M 3.6 7.4 L 10.6 7.4 M 16.2 7.4 L 20.4 7.4 M 3.6 16.6 L 7.8 16.6 M 13.4 16.6 L 20.4 16.6 O "
     "13.4 7.4 2.8 O 10.6 16.6 2.8",
     ""},
    {IconName::Phone, "phone",
     "M 6.2 3.8 L 9 3.8 L 10.6 8 L 8.4 9.8 C 9.4 12.2 11.6 14.5 14.2 15.6 L 16 13.4 L 20.2 15 L "
     "20.2 17.8 C 20.2 19.2 19 20.3 17.7 20.2 C 10.4 19.7 4.4 13.7 3.8 6.4 C 3.7 5 4.8 3.8 6.2 3.8 "
     "Z",
     ""},
    {IconName::Help, "help",
     "M 12 3.4 C 14.4 5.2 17 6.1 19.8 6.2 C 20.2 12.8 17.6 18 12 20.7 C 6.4 18 3.8 12.8 4.2 6.2 C "
     "7 6.1 9.6 5.2 12 3.4 Z M 12 8.6 L 12 15.2 M 8.7 11.9 L 15.3 11.9",
     ""},
    {IconName::Clock, "clock", "O 12 12 8.4 M 12 7.2 L 12 12.2 L 15.4 14.2", ""},
    {IconName::Moon, "moon",
     "M 19.8 14.4 C 15 16 9.4 12.2 10 4 C 5.6 5.2 3 9.6 4.2 14 C 5.6 19.2 11.6 21.8 16.2 19.2 C "
     "17.9 18.2 19.2 16.6 19.8 14.4 Z",
     ""},
    {IconName::Sun, "sun",
     "O 12 12 4.1 M 12 2.8 L 12 4.6 M 12 19.4 L 12 21.2 M 2.8 12 L 4.6 12 M 19.4 12 L 21.2 12 M "
     "5.5 5.5 L 6.8 6.8 M 17.2 17.2 L 18.5 18.5 M 5.5 18.5 L 6.8 17.2 M 17.2 6.8 L 18.5 5.5",
     ""},
    {IconName::Chevron, "chevron", "M 9 4.8 L 16.2 12 L 9 19.2", "", true},
    {IconName::ChevronDown, "chevron-down", "M 4.8 8.6 L 12 15.8 L 19.2 8.6", ""},
    {IconName::Plus, "plus", "M 12 4.6 L 12 19.4 M 4.6 12 L 19.4 12", ""},
    {IconName::Minus, "minus", "M 4.6 12 L 19.4 12", ""},
    {IconName::Swap, "swap",
     "M 4 8.4 L 19.4 8.4 M 15.6 4.6 L 19.6 8.4 L 15.6 12.2 M 20 15.8 L 4.6 15.8 M 8.4 12 L 4.4 "
     "15.8 L 8.4 19.6",
     ""},
    {IconName::Mirror, "mirror",
     "M 12 3.4 L 12 5.6 M 12 8.4 L 12 10.8 M 12 13.4 L 12 15.8 M 12 18.4 L 12 20.6 M 8.6 7 L 8.6 "
     "17 L 3.4 17 Z M 15.4 7 L 15.4 17 L 20.6 17 Z",
     ""},
    {IconName::Fullscreen, "fullscreen",
     "M 4.2 9 L 4.2 4.2 L 9 4.2 M 15 4.2 L 19.8 4.2 L 19.8 9 M 19.8 15 L 19.8 19.8 L 15 19.8 M 9 "
     "19.8 L 4.2 19.8 L 4.2 15",
     ""},
    {IconName::Search, "search", "O 10.6 10.6 6.4 M 15.4 15.4 L 20.4 20.4", ""},
    {IconName::Pencil, "pencil",
     "M 4.2 19.8 L 5.2 15.4 L 15.8 4.8 C 16.5 4.1 17.7 4.1 18.4 4.8 L 19.2 5.6 C 19.9 6.3 19.9 7.5 "
     "19.2 8.2 L 8.6 18.8 Z M 13.9 6.7 L 17.3 10.1",
     ""},
    {IconName::Cloud, "cloud",
     "M 7.2 18.6 C 4.8 18.6 3 16.8 3 14.6 C 3 12.6 4.4 11 6.4 10.7 C 7 7.9 9.3 6 12.1 6 C 15.2 6 "
     "17.6 8.3 17.9 11.2 C 19.7 11.4 21 12.9 21 14.8 C 21 16.9 19.3 18.6 17.2 18.6 Z",
     ""},
    {IconName::Lock, "lock",
     "M 6.6 10.6 L 17.4 10.6 C 18.1 10.6 18.6 11.1 18.6 11.8 L 18.6 19 C 18.6 19.7 18.1 20.2 17.4 "
     "20.2 L 6.6 20.2 C 5.9 20.2 5.4 19.7 5.4 19 L 5.4 11.8 C 5.4 11.1 5.9 10.6 6.6 10.6 Z M 8.2 "
     "10.4 L 8.2 8 C 8.2 5.8 9.9 4 12 4 C 14.1 4 15.8 5.8 15.8 8 L 15.8 10.4 M 12 14.2 L 12 16.6",
     ""},
    {IconName::Share, "share",
     "M 12 15 L 12 3.8 M 8 7.6 L 12 3.6 L 16 7.6 M 6.2 11.4 L 5.6 11.4 C 5 11.4 4.6 11.8 4.6 12.4 "
     "L 4.6 19.2 C 4.6 19.8 5 20.2 5.6 20.2 L 18.4 20.2 C 19 20.2 19.4 19.8 19.4 19.2 L 19.4 12.4 "
     "C 19.4 11.8 19 11.4 18.4 11.4 L 17.8 11.4",
     ""},
    {IconName::Print, "print",
     "M 7 9 L 7 3.8 L 17 3.8 L 17 9 M 7 16.8 L 4.4 16.8 C 4 16.8 3.6 16.4 3.6 16 L 3.6 10 C 3.6 "
     "9.4 4 9 4.6 9 L 19.4 9 C 20 9 20.4 9.4 20.4 10 L 20.4 16 C 20.4 16.4 20 16.8 19.6 16.8 L 17 "
     "16.8 M 7 14 L 17 14 L 17 20.2 L 7 20.2 Z",
     ""},
    {IconName::Trash, "trash",
     "M 4.4 6.4 L 19.6 6.4 M 9 6.2 L 9.6 3.8 L 14.4 3.8 L 15 6.2 M 6.2 6.6 L 7.2 19.4 C 7.2 19.9 "
     "7.6 20.2 8 20.2 L 16 20.2 C 16.4 20.2 16.8 19.9 16.8 19.4 L 17.8 6.6 M 10.2 10 L 10.4 16.8 M "
     "13.8 10 L 13.6 16.8",
     ""},
    {IconName::Language, "language",
     "O 12 12 8.6 M 3.6 12 L 20.4 12 M 12 3.4 C 8.6 6 8.6 18 12 20.6 M 12 3.4 C 15.4 6 15.4 18 12 "
     "20.6",
     ""},
    {IconName::TextSize, "text-size",
     "M 2.8 18.4 L 6.2 9.8 L 9.6 18.4 M 4 15.6 L 8.4 15.6 M 11 18.4 L 16.1 5 L 21.2 18.4 M 12.8 "
     "13.9 L 19.4 13.9",
     ""},
    {IconName::Contrast, "contrast", "O 12 12 8.4",
     "M 12 3.6 C 16.6 3.6 20.4 7.4 20.4 12 C 20.4 16.6 16.6 20.4 12 20.4 Z"},
    {IconName::Headphones, "headphones",
     "M 4 17.6 L 4 12.4 C 4 7.8 7.6 4.2 12 4.2 C 16.4 4.2 20 7.8 20 12.4 L 20 17.6 M 4 14.2 L 7.2 "
     "14.2 L 7.2 20 L 5.2 20 C 4.5 20 4 19.5 4 18.8 Z M 20 14.2 L 16.8 14.2 L 16.8 20 L 18.8 20 C "
     "19.5 20 20 19.5 20 18.8 Z",
     ""},
    {IconName::Lower, "lower",
     "M 4.2 20 L 19.8 20 M 12 3.8 L 12 15.6 M 7.4 11.2 L 12 15.8 L 16.6 11.2", ""},
    {IconName::Calendar, "calendar",
     "M 5.2 5.6 L 18.8 5.6 C 19.6 5.6 20.2 6.2 20.2 7 L 20.2 18.8 C 20.2 19.6 19.6 20.2 18.8 20.2 "
     "L 5.2 20.2 C 4.4 20.2 3.8 19.6 3.8 18.8 L 3.8 7 C 3.8 6.2 4.4 5.6 5.2 5.6 Z M 3.8 10 L 20.2 "
     "10 M 8 3.4 L 8 7.2 M 16 3.4 L 16 7.2",
     ""},
    {IconName::Chart, "chart", "M 4 4 L 4 20 L 20.4 20 M 7.4 15.4 L 11.2 11.2 L 14.4 13.4 L 19.4 7",
     ""},
    {IconName::Info, "info", "O 12 12 8.6 M 12 11.2 L 12 16.6", "O 12 7.7 1.15"},
    {IconName::Heart, "heart",
     "M 12 19.8 C 6 15.6 3.2 12.4 3.4 8.8 C 3.6 6.2 5.6 4.4 8 4.4 C 9.8 4.4 11.2 5.4 12 7 C 12.8 "
     "5.4 14.2 4.4 16 4.4 C 18.4 4.4 20.4 6.2 20.6 8.8 C 20.8 12.4 18 15.6 12 19.8 Z",
     ""},
};

QPainterPath read(const char *notation)
{
    QPainterPath path;
    std::vector<double> numbers;
    const char *at = notation;
    const auto take = [&](int count) {
        numbers.clear();
        for (int i = 0; i < count; ++i) {
            char *end = nullptr;
            numbers.push_back(std::strtod(at, &end));
            at = end;
        }
        return numbers.data();
    };
    while (*at) {
        const char verb = *at++;
        if (verb == 'M') {
            const double *n = take(2);
            path.moveTo(n[0], n[1]);
        } else if (verb == 'L') {
            const double *n = take(2);
            path.lineTo(n[0], n[1]);
        } else if (verb == 'C') {
            const double *n = take(6);
            path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
        } else if (verb == 'O') {
            const double *n = take(3);
            path.addEllipse(QPointF(n[0], n[1]), n[2], n[2]);
        } else if (verb == 'R') {
            const double *n = take(4);
            path.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), 1.2, 1.2);
        } else if (verb == 'Z') {
            path.closeSubpath();
        }
    }
    return path;
}

struct Drawn {
    QPainterPath strokes, fills;
    bool points;
};

const Drawn &drawn(IconName name)
{
    static const std::vector<Drawn> all = [] {
        std::vector<Drawn> paths(std::size(icons));
        for (const Icon &icon : icons)
            paths[static_cast<size_t>(icon.name)] = {read(icon.strokes), read(icon.fills),
                                                     icon.points};
        return paths;
    }();
    return all[static_cast<size_t>(name)];
}

} // namespace

void drawIcon(QPainter &painter, const QRectF &rect, IconName name, const QColor &colour,
              bool mirrored)
{
    const Drawn &icon = drawn(name);
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(side / 24, side / 24);
    if (mirrored && icon.points)
        painter.scale(-1, 1);
    painter.translate(-12, -12);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(icon.strokes);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(icon.fills);
    painter.restore();
}

std::optional<IconName> iconFromName(const QString &name)
{
    for (const Icon &icon : icons) {
        if (name == QLatin1String(icon.word))
            return icon.name;
    }
    return std::nullopt;
}

QString iconName(IconName name)
{
    for (const Icon &icon : icons) {
        if (icon.name == name)
            return QLatin1String(icon.word);
    }
    return {};
}

void drawFace(QPainter &painter, const QRectF &rect, int mood, const QColor &ink,
              const QColor &fill)
{
    const double bend = (std::clamp(mood, 0, 4) - 2) / 2.0; // -1 very bad … 1 very good
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(side / 100, side / 100);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(QPointF(0, 0), 48, 48);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(-17, -9), 4.6, 5.4);
    painter.drawEllipse(QPointF(17, -9), 4.6, 5.4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 5, Qt::SolidLine, Qt::RoundCap));
    QPainterPath mouth;
    const double corner = 20 - 6 * bend, depth = 17 * bend;
    mouth.moveTo(-20, corner);
    mouth.cubicTo(-11, corner + depth * 0.95, 11, corner + depth * 0.95, 20, corner);
    painter.drawPath(mouth);
    if (std::abs(bend) > 0.9) { // brows: a little worried, or lifted
        const double tilt = bend < 0 ? 4.5 : -2;
        QPainterPath brows;
        for (const double x : {-1.0, 1.0}) {
            brows.moveTo(x * 24, -22 + tilt);
            brows.quadTo(x * 17, -26, x * 10.5, -24 - tilt);
        }
        painter.setPen(QPen(ink, 3.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(brows);
    }
    painter.restore();
}

} // namespace backwell::content
