// SPDX-License-Identifier: Apache-2.0
// Pictures of numbers as Qt Quick items: ten people, and a trend of dots with dates.
#pragma once

#include "content/drawing/charts.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace backwell::controls
{

/// Ten standing people, the first `count` (0 to 10) filled.
class TenPeopleItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count MEMBER m_count NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(int scheme MEMBER m_scheme NOTIFY changed)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)

public:
    explicit TenPeopleItem(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    int m_count = 0;
    QColor m_color;
    int m_scheme = 0;
    bool m_mirrored = false;
};

/// Dots joined by a line, with dates, flare-up marks and worded ends of the scale.
class TrendItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// In order of day: maps or gadgets with `day` (date or ISO text), `value` (number), `flareUp`.
    /// A point without a readable day or value is left out.
    Q_PROPERTY(QVariantList points MEMBER m_points WRITE setPoints NOTIFY changed)
    Q_PROPERTY(qreal least MEMBER m_least NOTIFY changed)
    Q_PROPERTY(qreal most MEMBER m_most NOTIFY changed)
    Q_PROPERTY(QString lowText MEMBER m_lowText NOTIFY changed)
    Q_PROPERTY(QString highText MEMBER m_highText NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)
    Q_PROPERTY(int scheme MEMBER m_scheme NOTIFY changed)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)
    /// The same as words, newest first: "4 June: 6". `flareUpText` follows a marked one.
    Q_PROPERTY(QStringList rows READ rows NOTIFY changed)
    Q_PROPERTY(QString flareUpText MEMBER m_flareUpText NOTIFY changed)

public:
    explicit TrendItem(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    void setPoints(const QVariantList &points);
    QStringList rows() const;

Q_SIGNALS:
    void changed();

private:
    QVariantList m_points;
    std::vector<content::TrendPoint> m_read;
    qreal m_least = 0;
    qreal m_most = 10;
    QString m_lowText;
    QString m_highText;
    QString m_flareUpText;
    QColor m_color;
    QFont m_font;
    int m_scheme = 0;
    bool m_mirrored = false;
};

} // namespace backwell::controls
