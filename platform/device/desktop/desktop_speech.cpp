// SPDX-License-Identifier: Apache-2.0
// Which sentence comes next, and what an exit code means.
#include "platform/device/desktop/desktop_speech.h"

#include "platform/device/desktop/voice_exit.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace backwell::device
{

namespace
{

constexpr int attempts = 5; ///< at one sentence, each a little slower or faster (README.md)

constexpr int farewell = 500; ///< ms for what was killed

QString programOf(const QString &given)
{
    if (!given.isEmpty())
        return given;
    const QString here = QCoreApplication::applicationDirPath();
    const QString installed = here + QStringLiteral("/../lib/backwell/backwell-voice");
    return QFileInfo::exists(installed) ? installed : here + QStringLiteral("/backwell-voice");
}

/// Together they are the text; what has no letter and no digit is not worth a breath.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        const QString sentence = text.mid(from, to - from).trimmed();
        if (std::ranges::any_of(sentence, [](QChar each) { return each.isLetterOrNumber(); }))
            sentences.append(sentence);
    }
    return sentences;
}

Speech::Lack lackOf(int exitCode)
{
    switch (VoiceExit(exitCode)) {
    case VoiceExit::Done:
        return Speech::Lack::None;
    case VoiceExit::NoSoftware:
        return Speech::Lack::Software;
    case VoiceExit::NoSound:
        return Speech::Lack::Sound;
    case VoiceExit::NoVoice:
        return Speech::Lack::Voice;
    case VoiceExit::Broken:
        break;
    }
    return Speech::Lack::Broken;
}

} // namespace

DesktopSpeech::DesktopSpeech(QString program, QObject *parent)
    : Speech(parent), m_program(std::move(program))
{
}

DesktopSpeech::~DesktopSpeech()
{
    hush();
    for (QProcess *killed : findChildren<QProcess *>())
        killed->waitForFinished(farewell);
}

void DesktopSpeech::prepare(const QString &language)
{
    m_sentences.clear();
    m_language = language;
    if (m_state == State::Speaking)
        tell(State::Silent, Lack::None);
    run({QStringLiteral("look"), language}, {});
}

void DesktopSpeech::say(const QString &text, const QString &language)
{
    hush();
    m_sentences = sentencesOf(text);
    m_attempt = 0;
    m_language = language;
    tell(State::Speaking, Lack::None);
    sayNext();
}

void DesktopSpeech::stop()
{
    if (m_state != State::Speaking)
        return;
    hush();
    m_sentences.clear();
    tell(State::Silent, Lack::None);
}

void DesktopSpeech::sayNext()
{
    if (m_sentences.isEmpty()) {
        // Never within say(): who hears that it ended may say the next thing.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_state == State::Speaking && m_sentences.isEmpty() && !m_voice)
                    tell(State::Silent, Lack::None);
            },
            Qt::QueuedConnection);
        return;
    }
    run({QStringLiteral("say"), m_language, QString::number(m_attempt)},
        m_sentences.first().toUtf8());
}

void DesktopSpeech::run(const QStringList &arguments, const QByteArray &text)
{
    hush();
    auto *voice = new QProcess(this);
    m_voice = voice;
    connect(voice, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        ended(status == QProcess::NormalExit ? code : int(VoiceExit::Broken));
    });
    connect(voice, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(int(VoiceExit::NoSoftware));
    });
    voice->setStandardOutputFile(QProcess::nullDevice());
    voice->setStandardErrorFile(QProcess::nullDevice());
    voice->start(programOf(m_program), arguments);
    if (m_voice != voice) // it did not start, and that is told already
        return;
    voice->write(text);
    voice->closeWriteChannel();
}

void DesktopSpeech::hush()
{
    QProcess *voice = std::exchange(m_voice, nullptr);
    if (!voice)
        return;
    voice->disconnect(this);
    connect(voice, &QProcess::finished, voice, &QObject::deleteLater);
    voice->kill(); // silence comes at once, whatever it waits for
}

void DesktopSpeech::ended(int exitCode)
{
    std::exchange(m_voice, nullptr)->deleteLater();
    const Lack lack = lackOf(exitCode);
    const bool tryAgain = lack == Lack::Broken && ++m_attempt < attempts;
    if (m_state == State::Speaking && (lack == Lack::None || tryAgain)) {
        if (!tryAgain) {
            m_sentences.removeFirst();
            m_attempt = 0;
        }
        sayNext();
        return;
    }
    m_sentences.clear();
    tell(lack == Lack::None ? State::Silent : State::Absent, lack);
}

void DesktopSpeech::tell(State state, Lack lack)
{
    m_state = state;
    m_lack = lack;
    Q_EMIT changed();
}

} // namespace backwell::device
