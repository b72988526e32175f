// SPDX-License-Identifier: Apache-2.0
// Reads a page aloud, part by part, when somebody asks.
#pragma once

#include "platform/device/speech.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

class QGuiApplication;

namespace backwell::app
{

/// One thing is read at a time. What is given is said word for word, in its order; a page that goes
/// away, a person who leaves, and the kiosk's wipe end it.
class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(QString reading READ reading NOTIFY changed)
    Q_PROPERTY(QString lack READ lack NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    /// How long one part may take: a voice that never ends must not keep a kiosk from its wipe.
    struct Patience {
        std::chrono::milliseconds atLeast{15000};
        std::chrono::milliseconds eachLetter{250};
    };

    explicit ReadAloud(Patience patience, QObject *parent = nullptr);
    explicit ReadAloud(QObject *parent = nullptr) : ReadAloud(Patience(), parent) {}

    /// What speaks; it outlives this object. Without it nothing is ever offered.
    void setSpeech(device::Speech *speech);
    /// Stops when `application` is no longer in front.
    void listenTo(const QGuiApplication &application);

    const QStringList &languages() const { return m_languages; } ///< that have a voice here
    const QString &reading() const { return m_reading; } ///< id of what is read, empty while silent
    const QString &lack() const { return m_lack; }       ///< why prepare() found no voice
    const QString &problem() const { return m_problem; } ///< why the reading broke off

    /// Looks for a voice for texts in this language (BCP 47), so that a page can offer it; begun
    /// with the next turn of the event loop: a page calls this while it is being made.
    Q_INVOKABLE void prepare(const QString &language);
    /// Reads the parts one after the other; what was being read ends.
    Q_INVOKABLE void read(const QString &id, const QStringList &parts, const QString &language);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();

private:
    void ask(const QString &language);
    void hear();
    void next();
    void breakOff(device::Speech::Lack lack);
    void note(const QString &language, device::Speech::Lack lack);

    Patience m_patience;
    device::Speech *m_speech = nullptr;
    QTimer m_limit;
    QStringList m_languages;
    QString m_asked; ///< the language that was asked for and is not answered
    QString m_reading;
    QStringList m_parts; ///< not said yet
    QString m_language;  ///< of the parts
    QString m_lack;
    QString m_problem;
};

} // namespace backwell::app
