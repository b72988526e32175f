// SPDX-License-Identifier: Apache-2.0
// One block of the week strip.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// A day that had movement is full, one with a check-in only is half, any other is simply quiet:
/// the strip never marks a missed day.
struct DayMark {
    Q_GADGET
    QML_VALUE_TYPE(dayMark)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(int level MEMBER level CONSTANT)
    Q_PROPERTY(QString spoken MEMBER spoken CONSTANT)
public:
    QString label;  ///< "Mon", "Today"
    int level = 0;  ///< 0 nothing entered, 1 something entered, 2 moved
    QString spoken; ///< "Monday, moved"
    bool operator==(const DayMark &) const = default;
};

} // namespace backwell::app
