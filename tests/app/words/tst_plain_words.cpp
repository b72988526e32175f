// SPDX-License-Identifier: Apache-2.0
// Every kind of error has its own answer in words, and none of them names a file or a technique.
#include "app/join/join_face.h"
#include "app/words/plain_words.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace backwell;
using namespace backwell::app;

class TstPlainWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_kind_of_error_is_worded_data();
    void every_kind_of_error_is_worded();
    void a_missing_key_is_told_by_where_it_should_be();
    void every_reason_why_joining_fails_has_its_own_sentence();
    void every_reason_why_sending_waits_says_what_is_safe();
    void moments_are_told_as_people_do();
    void the_greeting_follows_the_hour_data();
    void the_greeting_follows_the_hour();

private:
    static void verifyPlain(const QString &sentence)
    {
        static const QRegularExpression jargon(QStringLiteral(
            "(?i)sqlite|error|exception|http|tls|null|invalid|corrupt|database|\\d{3}"));
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!jargon.match(sentence).hasMatch(), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    }
};

void TstPlainWords::every_kind_of_error_is_worded_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(ErrorKind::TooNew); ++kind)
        QTest::addRow("%s", qPrintable(kindName(ErrorKind(kind)))) << kind;
}

void TstPlainWords::every_kind_of_error_is_worded()
{
    QFETCH(int, kind);
    const Error error{ErrorKind(kind), QStringLiteral("store.db: SQLITE_CORRUPT")};
    verifyPlain(PlainWords::notSaved(error));
    verifyPlain(PlainWords::notRead(error));
    verifyPlain(PlainWords::notSent(error));
    verifyPlain(PlainWords::notDeleted(error));
    verifyPlain(PlainWords::storeUnusable(error).text);
    verifyPlain(PlainWords::packUnusable(error).text);
    verifyPlain(PlainWords::notAdded(error));
    QVERIFY(PlainWords::notAdded(error).endsWith(QStringLiteral("What you have stays as it is.")));
    verifyPlain(PlainWords::notGoneBack(error));
    verifyPlain(PlainWords::contentPassedOver(QStringLiteral("1.2.0")));
    QVERIFY(!PlainWords::storeUnusable(error).title.isEmpty());
}

void TstPlainWords::a_missing_key_is_told_by_where_it_should_be()
{
    const Sorry keychain = PlainWords::keyMissing(sync::KeyPlace::Keychain);
    const Sorry file = PlainWords::keyMissing(sync::KeyPlace::KeyFile);
    verifyPlain(keychain.text);
    verifyPlain(file.text);
    QVERIFY(keychain.text.contains(QStringLiteral("keychain")));
    QVERIFY(file.text.contains(QStringLiteral("file")));
    for (const Sorry &sorry : {keychain, file})
        QVERIFY2(sorry.text.contains(QStringLiteral("unchanged")), qPrintable(sorry.text));
    verifyPlain(PlainWords::kioskNotReady().text);
}

void TstPlainWords::every_reason_why_joining_fails_has_its_own_sentence()
{
    QSet<QString> sentences;
    for (int problem = 0; problem <= int(sync::EnrolProblem::NotSaved); ++problem) {
        const QString sentence = JoinFace::words(sync::EnrolProblem(problem));
        verifyPlain(sentence);
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(sync::EnrolProblem::NotSaved) + 1);
}

void TstPlainWords::every_reason_why_sending_waits_says_what_is_safe()
{
    for (int problem = 1; problem <= int(sync::SyncProblem::Storage); ++problem) {
        const QString sentence = JoinFace::words(sync::SyncProblem(problem));
        verifyPlain(sentence);
        QVERIFY2(sentence.contains(QStringLiteral("safe here")), qPrintable(sentence));
    }
}

void TstPlainWords::moments_are_told_as_people_do()
{
    const Instant now = *Instant::fromIso(u"2026-06-04T14:10:00.000+01:00");
    const auto told = [&](QStringView then) {
        return PlainWords::moment(*Instant::fromIso(then), now);
    };
    QCOMPARE(told(u"2026-06-04T14:05:00.000+01:00"), QStringLiteral("today 14:05"));
    QCOMPARE(told(u"2026-06-03T23:59:00.000+01:00"), QStringLiteral("yesterday 23:59"));
    QCOMPARE(told(u"2026-05-31T09:00:00.000+01:00"), QStringLiteral("31 May 09:00"));
}

void TstPlainWords::the_greeting_follows_the_hour_data()
{
    QTest::addColumn<QString>("greeting");
    const auto row = [](const char *time, const char *greeting) {
        QTest::newRow(time) << QString::fromLatin1(greeting);
    };
    row("00:00", "Hello.");
    row("03:59", "Hello.");
    row("04:00", "Good morning.");
    row("05:00", "Good morning.");
    row("11:59", "Good morning.");
    row("12:00", "Good afternoon.");
    row("17:59", "Good afternoon.");
    row("18:00", "Good evening.");
    row("23:59", "Good evening.");
}

void TstPlainWords::the_greeting_follows_the_hour()
{
    QFETCH(QString, greeting);
    const QTime time =
        QTime::fromString(QString::fromLatin1(QTest::currentDataTag()), QStringLiteral("HH:mm"));
    QCOMPARE(PlainWords::greeting(time), greeting);
}

QTEST_GUILESS_MAIN(TstPlainWords)
#include "tst_plain_words.moc"
