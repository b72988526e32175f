// SPDX-License-Identifier: Apache-2.0
// Paper, where the machine has a printer.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace backwell::device
{

/// No call waits for the machine: what came of it is told by a signal, on the thread of this
/// object.
class Printer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Looks whether a printer is set up; `changed` when the answer is another one.
    virtual void prepare() = 0;
    /// False until somebody asked, and where none is.
    virtual bool present() const = 0;
    /// Hands a PDF to the usual printer. Nothing of it is written to a file by this program; what
    /// the system's queue keeps is the system's to set. `title` stands in that queue.
    virtual void print(const QByteArray &pdf, const QString &title) = 0;

Q_SIGNALS:
    void changed();
    void taken();  ///< the system has it
    void failed(); ///< it has not
};

} // namespace backwell::device
