// SPDX-License-Identifier: Apache-2.0
// A file that somebody may want to add, as the page lists it.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

struct ContentFile {
    Q_GADGET
    QML_VALUE_TYPE(contentFile)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)
    Q_PROPERTY(QString file MEMBER file CONSTANT)
    Q_PROPERTY(bool good MEMBER good CONSTANT)
public:
    QString title; ///< of the pack; of a file that is none, its name
    QString line;  ///< its version and the name of the file, or why it cannot be added
    QString file;
    bool good = false; ///< can be tried; its hashes are looked at when it is added
    bool operator==(const ContentFile &) const = default;
};

} // namespace backwell::app
