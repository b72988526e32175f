// SPDX-License-Identifier: Apache-2.0
// A small line picture by name, drawn from paths of our own in any colour and size.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace backwell::controls
{

/// One picture of the set in icon_paths.h. Never carries meaning alone: the control that holds it
/// has words.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// A name in icon_paths.cpp; an unknown one draws nothing and warns once.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    /// Width of the line in 24ths of the size; 1.8 by default.
    Q_PROPERTY(qreal weight READ weight WRITE setWeight NOTIFY weightChanged)
    /// Draws the picture turned left to right, for pictures that point along the text.
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

    QString name() const { return m_name; }
    void setName(const QString &name);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);
    qreal weight() const { return m_weight; }
    void setWeight(qreal weight);
    bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void weightChanged();
    void mirroredChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
    qreal m_weight = 1.8;
    bool m_mirrored = false;
};

} // namespace backwell::controls
