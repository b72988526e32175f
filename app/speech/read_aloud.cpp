// SPDX-License-Identifier: Apache-2.0
// Part after part, and every way it can end.
#include "app/speech/read_aloud.h"

#include "app/words/plain_words.h"

#include <QGuiApplication>

#include <utility>

namespace backwell::app
{

using device::Speech;

ReadAloud::ReadAloud(Patience patience, QObject *parent) : QObject(parent), m_patience(patience)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { breakOff(Speech::Lack::Broken); });
}

void ReadAloud::setSpeech(Speech *speech)
{
    m_speech = speech;
    connect(speech, &Speech::changed, this, &ReadAloud::hear);
}

void ReadAloud::listenTo(const QGuiApplication &application)
{
    connect(&application, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    stop();
            });
}

void ReadAloud::prepare(const QString &language)
{
    if (!m_speech || language.isEmpty() || language == m_asked || m_languages.contains(language))
        return;
    m_asked = language;
    QMetaObject::invokeMethod(this, [this, language] { ask(language); }, Qt::QueuedConnection);
}

void ReadAloud::ask(const QString &language)
{
    if (m_asked != language) // by now something is read, or another one was asked for
        return;
    stop();
    m_speech->prepare(language);
}

void ReadAloud::read(const QString &id, const QStringList &parts, const QString &language)
{
    stop();
    if (!m_speech)
        return;
    m_asked.clear();
    m_reading = id;
    m_parts = parts;
    m_language = language;
    next();
}

void ReadAloud::stop()
{
    const bool told = !m_reading.isEmpty() || !m_problem.isEmpty();
    const bool speaking = !m_reading.isEmpty();
    m_limit.stop();
    m_parts.clear();
    m_reading.clear();
    m_problem.clear();
    if (speaking)
        m_speech->stop();
    if (told)
        Q_EMIT changed();
}

void ReadAloud::next()
{
    while (!m_parts.isEmpty() && m_parts.first().trimmed().isEmpty())
        m_parts.removeFirst();
    if (m_parts.isEmpty()) {
        stop();
        return;
    }
    const QString part = m_parts.takeFirst();
    m_limit.start(m_patience.atLeast + part.size() * m_patience.eachLetter);
    m_speech->say(part, m_language);
    Q_EMIT changed();
}

void ReadAloud::hear()
{
    const Speech::State state = m_speech->state();
    if (m_reading.isEmpty()) {
        if (m_speech->language() == m_asked && state != Speech::State::Speaking)
            note(std::exchange(m_asked, {}), m_speech->lack());
        return;
    }
    if (state == Speech::State::Silent)
        next();
    else if (state == Speech::State::Absent)
        breakOff(m_speech->lack());
}

void ReadAloud::breakOff(Speech::Lack lack)
{
    const QString language = m_language;
    stop();
    m_problem = PlainWords::readingStopped(lack);
    note(language, lack);
}

void ReadAloud::note(const QString &language, Speech::Lack lack)
{
    m_languages.removeAll(language);
    if (lack == Speech::Lack::None)
        m_languages.append(language);
    m_lack = PlainWords::cannotRead(lack);
    Q_EMIT changed();
}

} // namespace backwell::app
