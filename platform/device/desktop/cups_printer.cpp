// SPDX-License-Identifier: Apache-2.0
#include "platform/device/desktop/cups_printer.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace backwell::device
{

namespace
{
constexpr int patienceMs = 20'000; // a queue that does not answer is no queue

QString command(const char *name)
{
    return QStandardPaths::findExecutable(QLatin1StringView(name));
}

/// Ends with the process, however that ends.
QProcess *started(QObject *parent, const QString &program, const QStringList &arguments)
{
    auto *process = new QProcess(parent);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    QTimer::singleShot(patienceMs, process, &QProcess::kill);
    return process;
}
} // namespace

void CupsPrinter::prepare()
{
    const QString lpstat = command("lpstat");
    if (lpstat.isEmpty() || command("lp").isEmpty())
        return setPresent(false);
    if (m_asking)
        return;
    m_asking = true;
    QProcess *process = started(this, lpstat, {QStringLiteral("-e")}); // names, a line each
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            process->deleteLater();
            m_asking = false;
            setPresent(false);
        }
    });
    connect(process, &QProcess::finished, this, [this, process](int code) {
        process->deleteLater();
        m_asking = false;
        setPresent(code == 0 && !process->readAllStandardOutput().trimmed().isEmpty());
    });
}

void CupsPrinter::print(const QByteArray &pdf, const QString &title)
{
    const QString lp = command("lp");
    if (lp.isEmpty()) {
        QMetaObject::invokeMethod(this, &CupsPrinter::failed, Qt::QueuedConnection);
        return;
    }
    QProcess *process =
        started(this, lp, {QStringLiteral("-s"), QStringLiteral("-t"), title, QStringLiteral("-")});
    process->setStandardOutputFile(QProcess::nullDevice());
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            process->deleteLater();
            Q_EMIT failed();
        }
    });
    connect(process, &QProcess::finished, this,
            [this, process](int code, QProcess::ExitStatus status) {
                process->deleteLater();
                if (code == 0 && status == QProcess::NormalExit)
                    Q_EMIT taken();
                else
                    Q_EMIT failed();
            });
    process->write(pdf);
    process->closeWriteChannel();
}

void CupsPrinter::setPresent(bool present)
{
    if (present == m_present)
        return;
    m_present = present;
    Q_EMIT changed();
}

} // namespace backwell::device
