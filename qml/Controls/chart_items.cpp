// SPDX-License-Identifier: Apache-2.0
// Hands the items' wishes to content/drawing.
#include "qml/Controls/chart_items.h"

#include <QLocale>
#include <QMetaProperty>
#include <QPainter>

namespace backwell::controls
{

namespace
{

content::Theme themeOf(int scheme)
{
    return static_cast<content::Theme>(qBound(0, scheme, 2));
}

QVariant member(const QVariant &point, const char *name)
{
    if (point.canConvert<QVariantMap>())
        return point.toMap().value(QLatin1String(name));
    const QMetaObject *type = point.metaType().metaObject();
    const int at = type == nullptr ? -1 : type->indexOfProperty(name);
    return at < 0 ? QVariant() : type->property(at).readOnGadget(point.constData());
}

} // namespace

TenPeopleItem::TenPeopleItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TenPeopleItem::changed, this, [this] { update(); });
}

void TenPeopleItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    content::drawTenPeople(*painter, QRectF(0, 0, width(), height()), qBound(0, m_count, 10),
                           themeOf(m_scheme),
                           m_color.isValid() ? std::optional(m_color) : std::nullopt, m_mirrored);
}

TrendItem::TrendItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TrendItem::changed, this, [this] { update(); });
}

void TrendItem::paint(QPainter *painter)
{
    content::Trend trend;
    trend.points = m_read;
    trend.least = m_least;
    trend.most = m_most;
    if (!m_lowText.isEmpty())
        trend.marks.emplace_back(m_least, m_lowText);
    if (!m_highText.isEmpty())
        trend.marks.emplace_back(m_most, m_highText);
    trend.colour = m_color;
    trend.font = m_font;
    trend.locale = QLocale();
    trend.mirrored = m_mirrored;
    painter->setRenderHint(QPainter::Antialiasing);
    content::drawTrend(*painter, QRectF(0, 0, width(), height()), trend, themeOf(m_scheme));
}

void TrendItem::setPoints(const QVariantList &points)
{
    m_points = points;
    m_read.clear();
    for (const QVariant &point : points) {
        const QDate day = member(point, "day").toDate();
        bool numeric = false;
        const double value = member(point, "value").toDouble(&numeric);
        if (day.isValid() && numeric)
            m_read.push_back({day, value, member(point, "flareUp").toBool()});
    }
    Q_EMIT changed();
}

QStringList TrendItem::rows() const
{
    QStringList rows;
    for (auto point = m_read.rbegin(); point != m_read.rend(); ++point) {
        const QLocale locale;
        QString row = QStringLiteral("%1: %2").arg(
            locale.toString(point->day, QStringLiteral("d MMMM")), locale.toString(point->value));
        if (point->flareUp && !m_flareUpText.isEmpty())
            row += QStringLiteral(" · ") + m_flareUpText;
        rows.append(row);
    }
    return rows;
}

} // namespace backwell::controls
