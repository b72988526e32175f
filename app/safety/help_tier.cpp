// SPDX-License-Identifier: Apache-2.0
// The lines of a tier that begin with words of the app.
#include "app/safety/help_tier.h"

#include <QCoreApplication>

namespace backwell::app
{

QString HelpTier::whereLine() const
{
    return where.isEmpty() ? QString()
                           : QCoreApplication::translate("HelpTier", "Where: %1").arg(where);
}

QString HelpTier::sayLine() const
{
    return say.isEmpty() ? QString()
                         : QCoreApplication::translate("HelpTier", "Say: “%1”").arg(say);
}

} // namespace backwell::app
