// SPDX-License-Identifier: Apache-2.0
// Speech by a program of its own, backwell-voice: one run for each sentence.
#pragma once

#include "platform/device/speech.h"

#include <QStringList>

class QProcess;

namespace backwell::device
{

/// Whatever a speech engine or a sound server does, it does it to that program and never to this
/// one (README.md).
class DesktopSpeech final : public Speech
{
    Q_OBJECT
public:
    /// `program`: the one that speaks; without it, backwell-voice in ../lib/backwell of the running
    /// program, then beside it.
    explicit DesktopSpeech(QString program = {}, QObject *parent = nullptr);
    ~DesktopSpeech() override;

    void prepare(const QString &language) override;
    void say(const QString &text, const QString &language) override;
    void stop() override;
    State state() const override { return m_state; }
    Lack lack() const override { return m_lack; }
    QString language() const override { return m_language; }

private:
    void run(const QStringList &arguments, const QByteArray &text);
    void hush();
    void ended(int exitCode);
    void sayNext();
    void tell(State state, Lack lack);

    QString m_program;
    QProcess *m_voice = nullptr; ///< while it looks or speaks
    QStringList m_sentences;     ///< not said to their end yet
    int m_attempt = 0;           ///< at the first of them
    State m_state = State::Absent;
    Lack m_lack = Lack::NotAsked;
    QString m_language;
};

} // namespace backwell::device
