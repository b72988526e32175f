// SPDX-License-Identifier: Apache-2.0
// The drawn person as a Qt Quick item: a movement or an everyday scene at any second.
#pragma once

#include "content/drawing/figure_painter.h"

#include <QQuickPaintedItem>
#include <QString>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace backwell::controls
{

/// Paints one moment; Figure.qml makes it move. Redraws at most 60 times a second of `time`.
class FigureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// A content::Movement as value; while it is empty `scene` is drawn.
    Q_PROPERTY(QVariant movement MEMBER m_movement WRITE setMovement NOTIFY changed)
    /// A name of content/figure/everyday.h: "stand", "walk", …; unknown ones stand.
    Q_PROPERTY(QString scene MEMBER m_scene NOTIFY changed)
    /// A name of content/drawing/cast.h; empty: the movement's own person.
    Q_PROPERTY(QString person MEMBER m_person NOTIFY changed)
    /// A name of content/drawing/theme.h's tiles; empty: the movement's own.
    Q_PROPERTY(QString tile MEMBER m_tile NOTIFY changed)
    Q_PROPERTY(Stage stage MEMBER m_stage NOTIFY changed)
    /// 0 light, 1 dark, 2 high contrast: as Theme.scheme.
    Q_PROPERTY(int scheme MEMBER m_scheme NOTIFY changed)
    /// Corner of a tile in pixels.
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    /// The person faces left.
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)
    /// A pose of the movement by its name: stands still in it. Unknown or empty: none.
    Q_PROPERTY(QString pose MEMBER m_pose NOTIFY changed)
    /// The most telling pose instead of the moment.
    Q_PROPERTY(bool still MEMBER m_still NOTIFY changed)
    /// Start and end with an arrow instead of the moment, unless still.
    Q_PROPERTY(bool paired MEMBER m_paired NOTIFY changed)
    /// Seconds since the movement began.
    Q_PROPERTY(qreal time READ time WRITE setTime NOTIFY timeChanged)

public:
    enum Stage { Bare, OnTile, InScene };
    Q_ENUM(Stage)

    explicit FigureItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

    void setMovement(const QVariant &movement);
    qreal time() const { return m_time; }
    void setTime(qreal seconds);

Q_SIGNALS:
    void changed();
    void timeChanged();

private:
    const content::Choreography &choreography() const;

    QVariant m_movement;
    content::Movement m_read;
    bool m_hasMovement = false;
    QString m_scene;
    QString m_person;
    QString m_tile;
    QString m_pose;
    Stage m_stage = Bare;
    int m_scheme = 0;
    qreal m_radius = 12;
    bool m_mirrored = false;
    bool m_still = false;
    bool m_paired = false;
    qreal m_time = 0;
    qint64 m_drawnFrame = 0;
};

} // namespace backwell::controls
