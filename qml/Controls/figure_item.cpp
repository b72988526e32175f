// SPDX-License-Identifier: Apache-2.0
// Hands the item's wishes to content/drawing.
#include "qml/Controls/figure_item.h"

#include "content/figure/everyday.h"

#include <QPainter>
#include <QtMath>

namespace backwell::controls
{

namespace
{
constexpr qreal framesPerSecond = 60;
}

FigureItem::FigureItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(64, 64);
    connect(this, &FigureItem::changed, this, [this] { update(); });
}

void FigureItem::paint(QPainter *painter)
{
    content::FigureOptions options;
    options.stage = static_cast<content::FigureOptions::Stage>(m_stage);
    options.tile = content::tileFromName(m_tile.isEmpty() ? m_read.tile : m_tile);
    options.radius = m_radius;
    options.mirrored = m_mirrored;
    options.still = m_still;
    options.pose = m_pose;
    options.pair = m_paired && !options.still;
    const auto person = content::personFromName(m_person.isEmpty() ? m_read.person : m_person);
    painter->setRenderHint(QPainter::Antialiasing);
    content::drawFigure(*painter, QRectF(0, 0, width(), height()), choreography(), m_time, person,
                        static_cast<content::Theme>(qBound(0, m_scheme, 2)), options);
}

const content::Choreography &FigureItem::choreography() const
{
    if (m_hasMovement)
        return m_read.figure;
    return content::everyday(content::everydayFromName(m_scene).value_or(content::Everyday::Stand));
}

void FigureItem::setMovement(const QVariant &movement)
{
    m_movement = movement;
    m_hasMovement = movement.canConvert<content::Movement>();
    m_read = m_hasMovement ? movement.value<content::Movement>() : content::Movement();
    Q_EMIT changed();
    Q_EMIT timeChanged();
}

void FigureItem::setTime(qreal seconds)
{
    if (m_time == seconds)
        return;
    m_time = seconds;
    Q_EMIT timeChanged();
    const auto frame = qFloor(seconds * framesPerSecond);
    if (frame == m_drawnFrame)
        return;
    m_drawnFrame = frame;
    if (!m_still && !m_paired)
        update();
}

} // namespace backwell::controls
