// SPDX-License-Identifier: Apache-2.0
// Opening hours as people say them.
#pragma once

#include "content/region/opening_hours.h"

#include <QCoreApplication>
#include <QStringList>

namespace backwell::app
{

class HoursWords
{
    Q_DECLARE_TR_FUNCTIONS(HoursWords)
public:
    /// "8 am", "6:30 pm", "midday", "midnight"; `minute` after midnight, 0 to 1440. The spaces do
    /// not break.
    static QString time(int minute);
    /// "Monday to Friday", "Tuesday, Thursday and Saturday", "Every day".
    static QString days(quint8 days);
    /// "Monday to Friday, 8 am to 6:30 pm"; "Every day, all day".
    static QString span(const content::OpenSpan &span);
    /// "Open now, until 6:30 pm", "Closed now. Opens Monday at 8 am"; empty when nothing was said.
    static QString state(const content::OpenState &state, const QDate &today);
    /// "20 November 2026".
    static QString date(const QDate &date);
    /// "A", "A and B", "A, B and C".
    static QString listed(const QStringList &names);
};

} // namespace backwell::app
