// SPDX-License-Identifier: Apache-2.0
// What a pack says about itself and about each of its files.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace backwell::content
{

/// The newest manifest format this build reads.
inline constexpr int packFormat = 1;

struct PackFile {
    QString path;      ///< relative, with '/', no "..", no empty or hidden part
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;
};

/// Who answers for the content; all empty in a development build.
struct Approver {
    QString name;
    QString role;
    QDate date;
};

struct Manifest {
    int format = packFormat;
    QString name;
    QString version;  ///< e.g. 1.0.0
    QString language; ///< BCP 47
    QString title;
    QString licence;
    QDate reviewBy;
    Approver approver;
    QString
        translates; ///< name of the pack whose words these are in another language, may be empty
    bool draft = false;          ///< key status: "draft", which is not for people yet
    std::vector<PackFile> files; ///< sorted by path; empty in the source form
};

/// Errors: TooNew (format), Corrupt (anything else that does not hold, with what).
Result<Manifest> readManifest(const QByteArray &json);

/// The built form, indented, keys in a fixed order; the same manifest gives the same bytes.
QByteArray writeManifest(const Manifest &manifest);

/// May a pack hold a file of this path?
bool isPackPath(QStringView path);

} // namespace backwell::content
