// SPDX-License-Identifier: Apache-2.0
// Paints one named path scaled to the item.
#include "qml/Controls/icon.h"

#include "qml/Controls/icon_paths.h"

#include <QPainter>
#include <QtMath>

namespace backwell::controls
{

Icon::Icon(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(iconGrid, iconGrid);
}

void Icon::paint(QPainter *painter)
{
    const IconShape *shape = iconShape(m_name);
    if (shape == nullptr)
        return;
    const qreal side = qMin(width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - side) / 2, (height() - side) / 2);
    painter->scale(side / iconGrid, side / iconGrid);
    if (m_mirrored) {
        painter->translate(iconGrid, 0);
        painter->scale(-1, 1);
    }
    painter->setPen(QPen(m_color, m_weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shape->lines);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    painter->drawPath(shape->fills);
}

void Icon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    if (!name.isEmpty() && iconShape(name) == nullptr)
        qWarning("Icon: no picture is called %s", qUtf8Printable(name));
    Q_EMIT nameChanged();
    update();
}

void Icon::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void Icon::setWeight(qreal weight)
{
    if (qFuzzyCompare(m_weight, weight))
        return;
    m_weight = weight;
    Q_EMIT weightChanged();
    update();
}

void Icon::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT mirroredChanged();
    update();
}

} // namespace backwell::controls
