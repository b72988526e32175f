// SPDX-License-Identifier: Apache-2.0
// The desktop's voice as it ships: where nothing can be heard, and with a loudspeaker that the test
// listens to (with_sound.sh).
#include "platform/device/desktop/desktop_speech.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <limits>

using namespace backwell;
using device::DesktopSpeech;
using device::Speech;
using Lack = Speech::Lack;
using State = Speech::State;

namespace
{

const QString english = QStringLiteral("en-GB");
const QString sentence = QStringLiteral("Back pain is common.");

QString voice()
{
    return qEnvironmentVariable("BACKWELL_BUILD") +
           QStringLiteral("/app/lib/backwell/backwell-voice");
}

bool loaded()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("no memory map");
    const QByteArray all = maps.readAll();
    return all.contains("libQt6TextToSpeech") || all.contains("libQt6Multimedia");
}

/// What comes out of the loudspeaker while it lives: 16 bit, mono, 8000 a second.
class Ear
{
public:
    Ear()
    {
        m_parec.start(QStringLiteral("parec"),
                      {QStringLiteral("--device=ear.monitor"), QStringLiteral("--format=s16le"),
                       QStringLiteral("--rate=8000"), QStringLiteral("--channels=1"),
                       QStringLiteral("--latency-msec=20")});
        // The first two seconds or so of a loudspeaker that was idle come late.
        if (!QTest::qWaitFor([this] { return m_parec.bytesAvailable() > 0; }, 20000))
            qFatal("nothing comes from the loudspeaker");
    }
    ~Ear()
    {
        m_parec.kill();
        m_parec.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Ear)
    /// Seconds that were louder than a whisper, so far.
    double heard()
    {
        m_bytes += m_parec.readAllStandardOutput();
        constexpr int slice = 160; // 20 ms
        const auto *samples = reinterpret_cast<const qint16 *>(m_bytes.constData());
        int loud = 0;
        for (qsizetype at = 0; at + slice <= m_bytes.size() / 2; at += slice)
            loud += std::any_of(samples + at, samples + at + slice,
                                [](qint16 sample) { return std::abs(sample) > 300; });
        return loud * 0.02;
    }

private:
    QProcess m_parec;
    QByteArray m_bytes;
};

} // namespace

class TstSpeech : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void this_program_loads_none_of_it();
    void without_the_voice_it_says_so();
    void a_language_without_a_voice_is_told();
    void without_a_sound_device_it_says_so_and_nothing_hangs();
    void saying_something_without_a_sound_device_ends();
    void no_call_waits_for_the_machine();
    void a_sentence_is_heard_and_ends();
    void every_text_is_said_to_its_end_data();
    void every_text_is_said_to_its_end();
    void a_voice_that_crashes_is_told();
    void a_voice_that_hangs_is_stopped();
    void stopping_is_heard_at_once();
    void it_ends_when_the_sound_server_dies();

private:
    QString standIn(const QByteArray &script);
    QTemporaryDir m_folder;
    static bool canBeHeard() { return qEnvironmentVariableIsSet("BACKWELL_SOUND_SERVER"); }
    /// Waits until `speech` has answered.
    static bool answered(Speech &speech, const QString &language)
    {
        const QSignalSpy changes(&speech, &Speech::changed);
        speech.prepare(language);
        return QTest::qWaitFor([&] { return !changes.isEmpty(); }, 10000) &&
               speech.language() == language;
    }
};

#define ONLY_WHERE_HEARD(WISH)                                                                     \
    if (canBeHeard() != (WISH))                                                                    \
    QSKIP((WISH) ? "there is no sound in this run; tst_speech_heard has some"                      \
                 : "there is sound in this run")

void TstSpeech::this_program_loads_none_of_it()
{
    DesktopSpeech speech(voice());
    QCOMPARE(speech.state(), State::Absent);
    QCOMPARE(speech.lack(), Lack::NotAsked);
    speech.stop();
    QVERIFY(answered(speech, english));
    speech.say(sentence, english);
    QVERIFY2(!loaded(), "what speaks costs time at start and can crash");
}

void TstSpeech::without_the_voice_it_says_so()
{
    for (const QString &file : {QStringLiteral("/nonexistent/backwell-voice"), QString()}) {
        DesktopSpeech speech(file);
        QVERIFY(answered(speech, english));
        QCOMPARE(speech.state(), State::Absent);
        QCOMPARE(speech.lack(), Lack::Software);
        speech.say(sentence, english);
        QTRY_COMPARE(speech.state(), State::Absent);
    }
}

void TstSpeech::a_language_without_a_voice_is_told()
{
    DesktopSpeech speech(voice());
    for (const QString &language : {QStringLiteral("haw"), QStringLiteral("no such language")}) {
        QVERIFY(answered(speech, language));
        QCOMPARE(speech.state(), State::Absent);
        QCOMPARE(speech.lack(), Lack::Voice);
    }
}

void TstSpeech::without_a_sound_device_it_says_so_and_nothing_hangs()
{
    ONLY_WHERE_HEARD(false);
    DesktopSpeech speech(voice());
    for (int again = 0; again < 2; ++again) {
        QVERIFY(answered(speech, english));
        QCOMPARE(speech.state(), State::Absent);
        QCOMPARE(speech.lack(), Lack::Sound);
    }
}

void TstSpeech::saying_something_without_a_sound_device_ends()
{
    ONLY_WHERE_HEARD(false);
    DesktopSpeech speech(voice());
    speech.say(sentence, english);
    QCOMPARE(speech.state(), State::Speaking);
    QTRY_COMPARE(speech.state(), State::Absent);
    QCOMPARE(speech.lack(), Lack::Sound);
    speech.stop();
    QCOMPARE(speech.state(), State::Absent);
}

void TstSpeech::no_call_waits_for_the_machine()
{
    qint64 least = std::numeric_limits<qint64>::max(); // of some: a machine may be busy for once
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer time;
        time.start();
        DesktopSpeech speech(voice());
        speech.prepare(english);
        speech.say(sentence, english);
        speech.stop();
        speech.say(sentence, english);
        least = std::min(least, time.elapsed());
    }
    QVERIFY2(least < 100, qPrintable(QString::number(least)));
}

void TstSpeech::a_sentence_is_heard_and_ends()
{
    ONLY_WHERE_HEARD(true);
    Ear ear;
    DesktopSpeech speech(voice());
    QVERIFY(answered(speech, english));
    QCOMPARE(speech.state(), State::Silent);
    QCOMPARE(speech.lack(), Lack::None);
    QTest::qWait(300);
    QCOMPARE(ear.heard(), 0.0);
    speech.say(sentence, english);
    QTRY_COMPARE_WITH_TIMEOUT(speech.state(), State::Silent, 15000);
    QCOMPARE(speech.lack(), Lack::None);
    QTRY_VERIFY(ear.heard() > 0.6);
}

/// Among them texts that an engine of Qt 6.4.2 refuses, or crashes at when it is used again.
void TstSpeech::every_text_is_said_to_its_end_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("atLeast"); // seconds that are heard
    QTest::newRow("an answer it refuses") << QStringLiteral("Not at all") << 0.4;
    QTest::newRow("another") << QStringLiteral("How are you today") << 0.5;
    QTest::newRow("three sentences") << QStringLiteral("Back pain. Back pain.\nBack pain.") << 1.0;
    QTest::newRow("digits") << QStringLiteral("Call 9 9 9.") << 0.8;
    QTest::newRow("nothing that can be said") << QStringLiteral(" … • \n") << 0.0;
}

void TstSpeech::every_text_is_said_to_its_end()
{
    ONLY_WHERE_HEARD(true);
    QFETCH(QString, text);
    QFETCH(double, atLeast);
    Ear ear;
    DesktopSpeech speech(voice());
    speech.say(text, english);
    QCOMPARE(speech.state(), State::Speaking);
    QTRY_COMPARE_WITH_TIMEOUT(speech.state(), State::Silent, 30000);
    QCOMPARE(speech.lack(), Lack::None);
    QTRY_VERIFY2(ear.heard() >= atLeast, qPrintable(QString::number(ear.heard())));
}

/// A program in the place of the voice.
QString TstSpeech::standIn(const QByteArray &script)
{
    const QString file = m_folder.filePath(QStringLiteral("voice"));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write("#!/bin/sh\n" + script) < 0)
        qFatal("cannot write a program");
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file;
}

void TstSpeech::a_voice_that_crashes_is_told()
{
    DesktopSpeech speech(standIn("[ $1 = look ] || kill -SEGV $$"));
    QVERIFY(answered(speech, english));
    QCOMPARE(speech.state(), State::Silent);
    speech.say(sentence, english);
    QTRY_COMPARE(speech.state(), State::Absent);
    QCOMPARE(speech.lack(), Lack::Broken);
}

void TstSpeech::a_voice_that_hangs_is_stopped()
{
    const QString pid = m_folder.filePath(QStringLiteral("pid"));
    DesktopSpeech speech(standIn("echo $$ >" + pid.toLocal8Bit() + ".part; mv " +
                                 pid.toLocal8Bit() + ".part " + pid.toLocal8Bit() +
                                 "; exec sleep 100"));
    speech.say(sentence, english);
    QTRY_VERIFY(QFile::exists(pid));
    QFile file(pid);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t process = file.readAll().trimmed().toInt();
    QVERIFY(process > 0);
    QElapsedTimer time;
    time.start();
    speech.stop();
    QCOMPARE(speech.state(), State::Silent);
    QVERIFY2(time.elapsed() < 5000, "it waited for the one that hangs");
    QTRY_VERIFY2(::kill(process, 0) != 0, "it is still there");
}

void TstSpeech::stopping_is_heard_at_once()
{
    ONLY_WHERE_HEARD(true);
    Ear ear;
    DesktopSpeech speech(voice());
    speech.say(QStringList(20, sentence).join(u' '), english);
    QTRY_VERIFY_WITH_TIMEOUT(ear.heard() > 0.3, 10000);
    speech.stop();
    QCOMPARE(speech.state(), State::Silent);
    QTest::qWait(800); // what was on its way
    const double before = ear.heard();
    QTest::qWait(800);
    QCOMPARE(ear.heard(), before);
    speech.say(QStringLiteral("Yes."), english);
    QTRY_COMPARE_WITH_TIMEOUT(speech.state(), State::Silent, 15000);
    QVERIFY(ear.heard() > before);
}

/// The last one: there is no sound afterwards.
void TstSpeech::it_ends_when_the_sound_server_dies()
{
    ONLY_WHERE_HEARD(true);
    DesktopSpeech speech(voice());
    QVERIFY(answered(speech, english));
    speech.say(QStringList(20, sentence).join(u' '), english);
    QTest::qWait(1000);
    QCOMPARE(speech.state(), State::Speaking);
    ::kill(qEnvironmentVariableIntValue("BACKWELL_SOUND_SERVER"), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(speech.state() == State::Absent, 20000);
    QCOMPARE(speech.lack(), Lack::Sound);
}

QTEST_GUILESS_MAIN(TstSpeech)
#include "tst_speech.moc"
