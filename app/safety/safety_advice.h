// SPDX-License-Identifier: Apache-2.0
// What a person is told to do after the safety check, in ready words.
#pragma once

#include "app/safety/help_tier.h"

namespace backwell::app
{

struct SafetyAdvice {
    Q_GADGET
    QML_VALUE_TYPE(safetyAdvice)
    Q_PROPERTY(int urgency MEMBER urgency CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString lead MEMBER lead CONSTANT)
    Q_PROPERTY(QString plan MEMBER plan CONSTANT)
    Q_PROPERTY(backwell::app::HelpTier tier MEMBER tier CONSTANT)
    Q_PROPERTY(QList<QString> because MEMBER because CONSTANT)
    Q_PROPERTY(QList<QString> signs MEMBER signs CONSTANT)
public:
    /// As content::SafetyOutcome, from least to most urgent; QML compares through SafetyFace.
    int urgency = 0;
    QString title;       ///< the act: "Call 999 or go to A&E now."
    QString lead;        ///< the rest of it; for carrying on: that it cannot rule everything out
    QString plan;        ///< what this means for the plan
    HelpTier tier;       ///< where, what to say, whom to call; its id is empty for carrying on
    QStringList because; ///< what was answered that led here; may be empty
    QStringList signs;   ///< when to come back at once: the first list
    bool operator==(const SafetyAdvice &) const = default;
};

} // namespace backwell::app
