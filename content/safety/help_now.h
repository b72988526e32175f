// SPDX-License-Identifier: Apache-2.0
// "Get help now": the published lists of signs, by how quickly to act. Shown offline, always.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace backwell::content
{

struct Sign {
    QString id;
    QString text;
    QString mark; ///< V (verified against the source) or R (to be verified before release)
    QString source;
    QString say; ///< words to read out for this sign; empty: the tier's
};

/// One speed of acting, e.g. 999. Nothing of it but the hint is ever empty.
struct Tier {
    QString id;
    QString title;
    QString action;
    QString where;
    QString say;   ///< words a person can read out
    QString phone; ///< digits only
    std::vector<Sign> signs;
    QString sayHint; ///< which signs `say` is for; empty: for all

    /// The words for these signs of it: those of the first that has its own, else `say`.
    QString sayFor(const QStringList &ids) const;
};

/// Somebody to talk to, or to write to, when life feels too hard.
struct CrisisLine {
    QString id;
    QString title;
    QString line;
    QString phone; ///< digits only; empty for one that is written to
    QString sms;   ///< digits only; empty for one that is called
    QString word;  ///< the word to send to `sms`
    QString text;  ///< one more sentence, may be empty
    QString mark;  ///< as of a sign
    QString source;
};

struct HelpNow {
    QString id;
    QString version;
    QString title;
    QString intro;
    std::vector<Tier> tiers;        ///< most urgent first, never empty
    std::vector<CrisisLine> crisis; ///< never empty

    /// nullptr if none.
    const Tier *tier(QStringView id) const;
};

/// A list with a hole is refused as a whole: a tier without action, phone or signs, a sign or a
/// crisis line without source or mark, a line that can neither be called nor written to, ids that
/// occur twice. Errors: Invalid with the place.
Result<HelpNow> readHelpNow(const QByteArray &json);

/// The list this program was built with, for a device whose pack cannot be opened or whose list in
/// it was altered. Needs no file. In British English.
const HelpNow &builtInHelp();

} // namespace backwell::content
