// SPDX-License-Identifier: Apache-2.0
// A movement as a row: of today's plan, of the week's, or of the library.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

struct MovementRow {
    Q_GADGET
    QML_VALUE_TYPE(movementRow)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)
    Q_PROPERTY(QString group MEMBER group CONSTANT)
    Q_PROPERTY(QString because MEMBER because CONSTANT)
    Q_PROPERTY(QString when MEMBER when CONSTANT)
    Q_PROPERTY(QString tile MEMBER tile CONSTANT)
    Q_PROPERTY(bool done MEMBER done CONSTANT)
public:
    QString id;
    QString title;
    QString line;      ///< the dose in words: "5 times, twice"
    QString group;     ///< in words: "Get stronger"
    QString because;   ///< the first reason why it is in the plan, may be empty
    QString when;      ///< in a week: "3 days this week"; else empty
    QString tile;      ///< name of a wash: leaf, clay, sun, sky, plum, rose
    QString place;     ///< floor, chair, standing, outside, water
    bool done = false; ///< at least once today
    int minutes = 0;   ///< about how long it takes, at least 1
    bool operator==(const MovementRow &) const = default;
};

/// A heading of the library with what stands under it.
struct MovementGroup {
    Q_GADGET
    QML_VALUE_TYPE(movementGroup)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QList<backwell::app::MovementRow> rows MEMBER rows CONSTANT)
public:
    QString title; ///< "Get stronger"
    QList<MovementRow> rows;
    bool operator==(const MovementGroup &) const = default;
};

} // namespace backwell::app
