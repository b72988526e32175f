// SPDX-License-Identifier: Apache-2.0
// One language a person may choose.
#pragma once

#include <QString>

namespace backwell::app
{

struct LanguageChoice {
    QString id;         ///< BCP 47: "en-GB", "pl"
    QString name;       ///< as it calls itself: "Polski"
    bool draft = false; ///< no native speaker has checked it
};

} // namespace backwell::app
