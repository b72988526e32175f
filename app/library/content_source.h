// SPDX-License-Identifier: Apache-2.0
// Where what Backwell teaches comes from on this device, and what can be put in its place.
#pragma once

#include "content/install/opening.h"
#include "content/install/roll_back.h"

#include <QStringList>

namespace backwell::app
{

/// The pack that every person has; others say it in other languages.
inline const QString usualPack = QStringLiteral("backwell-en-GB");

struct ContentSource {
    QString folder;  ///< of installed packs; empty: nothing is installed in this run
    QString shipped; ///< the pack that came with the program; may be empty
    std::vector<QByteArray> keys;
    bool installed = false;          ///< what was opened was installed; else it was shipped
    std::optional<Error> passedOver; ///< why the one that was to be opened was not
    QStringList lookIn = {};         ///< folders where a person's files arrive

    /// An order to install `zip` here: of a pack of this app, newer than the shipped one.
    content::InstallOrder install(const QString &zip, QDate today) const;
    /// An order to go back from `version` of the pack called `name`.
    content::RollBackOrder back(const QString &name, const QString &version) const;
};

} // namespace backwell::app
