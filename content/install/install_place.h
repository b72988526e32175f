// SPDX-License-Identifier: Apache-2.0
// Where the versions of one pack lie side by side, and what holds them together.
//
//     FOLDER/packs/<name>/<version>/…       one installed pack, whole
//     FOLDER/packs/<name>/current.json      install_record.h
//     FOLDER/packs/<name>/.new-<version>    being written; .old-<version> being taken away
#pragma once

#include "content/install/install_record.h"
#include "content/pack/pack.h"

#include <QLockFile>

#include <memory>

namespace backwell::content
{

class InstallPlace
{
public:
    /// `folder` is the one that people name (the app's: the folder of its data). Nothing is made.
    InstallPlace(const QString &folder, const QString &name);

    QString home() const { return m_home; }
    QString folderOf(const PackVersion &version) const;
    /// A hidden folder on the same disk; what was left there is taken away.
    QString staging(const PackVersion &version) const;

    /// One at a time, over programs; ends with the value, or with the program that holds it. Makes
    /// the home. Errors: Conflict (another one is at it), Full (cannot be written).
    Result<std::unique_ptr<QLockFile>> lock() const;

    /// Errors: NotFound (nothing was installed), TooNew, Corrupt.
    Result<InstallRecord> record() const;
    /// The record; where it is missing or damaged, what the folders with a known signature say.
    /// Errors: TooNew.
    Result<InstallRecord> recordOrRebuilt(const std::vector<QByteArray> &keys) const;
    /// Errors: Full.
    Result<void> keep(const InstallRecord &record) const;

    /// Opened and nothing more, as at start; it must also be the version of its folder. Errors: as
    /// Pack::open.
    Result<Pack> open(const PackVersion &version, const std::vector<QByteArray> &keys) const;
    /// And with every hash, as before it is made current again. Errors: and Corrupt.
    Result<Pack> openWhole(const PackVersion &version, const std::vector<QByteArray> &keys) const;

    /// Its folder as it stands; first out of sight, so that no half of it is ever found.
    void remove(const PackVersion &version) const;
    /// What an installation that did not end left behind.
    void tidy() const;
    /// Newest first, of those whose folder is there.
    std::vector<PackVersion> versionsHere() const;

private:
    QString m_home;
    QString m_name;
};

/// The names of all packs that were installed below `folder`.
QStringList installedNames(const QString &folder);

/// tidy() of each, unless somebody is installing. Makes nothing.
void tidyInstalled(const QString &folder);

} // namespace backwell::content
