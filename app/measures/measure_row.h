// SPDX-License-Identifier: Apache-2.0
// One measure as a page lists it: a questionnaire, and when it is asked.
#pragma once

#include <QDate>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

struct MeasureRow {
    Q_GADGET
    QML_VALUE_TYPE(measureRow)
    Q_PROPERTY(QString questionnaire MEMBER questionnaire CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)
    Q_PROPERTY(bool open MEMBER open CONSTANT)
public:
    QString questionnaire; ///< id in the pack
    QString title;
    /// How long it takes and until when, or when it was answered and comes again; then a line each
    /// for what changed.
    QString line;
    bool open = false; ///< asked now
    int minutes = 1;
    bool operator==(const MeasureRow &) const = default;
};

} // namespace backwell::app
