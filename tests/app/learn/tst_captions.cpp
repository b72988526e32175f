// SPDX-License-Identifier: Apache-2.0
// What is said in the film, at its moment; a broken file says so.
#include "app/learn/captions.h"

#include <QTest>

using namespace backwell;
using namespace backwell::app;

class TstCaptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cues_are_shown_from_their_start_until_their_end();
    void notes_settings_tags_and_hours_are_understood();
    void what_is_not_webvtt_is_refused_data();
    void what_is_not_webvtt_is_refused();
};

void TstCaptions::cues_are_shown_from_their_start_until_their_end()
{
    const auto captions =
        readCaptions("WEBVTT\n\n00:01.000 --> 00:02.500\nBack pain\nis common.\n\n"
                     "2\n00:03.000 --> 00:04.000\nGet on with living.\n");
    QVERIFY(captions);
    QCOMPARE(captions->size(), size_t(2));
    QCOMPARE(captionAt(*captions, 999), QString());
    QCOMPARE(captionAt(*captions, 1000), QStringLiteral("Back pain\nis common."));
    QCOMPARE(captionAt(*captions, 2500), QString());
    QCOMPARE(captionAt(*captions, 3999), QStringLiteral("Get on with living."));
}

void TstCaptions::notes_settings_tags_and_hours_are_understood()
{
    const auto captions =
        readCaptions("\xEF\xBB\xBFWEBVTT - film\r\n\r\nNOTE a --> b\r\n\r\n"
                     "01:00:00.000 --> 01:00:01.000 align:start\r\n<v Speaker>Hello</v>\r\n");
    QVERIFY(captions);
    QCOMPARE(captions->size(), size_t(1));
    QCOMPARE(captions->front(), (Caption{3'600'000, 3'601'000, QStringLiteral("Hello")}));
}

void TstCaptions::what_is_not_webvtt_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html></html>");
    QTest::newRow("ends before it starts") << QByteArray("WEBVTT\n\n00:02.000 --> 00:01.000\nx\n");
    QTest::newRow("times that are none") << QByteArray("WEBVTT\n\nsoon --> later\nx\n");
    QTest::newRow("too long") << QByteArray("WEBVTT\n\n") + QByteArray(2 << 20, 'x');
}

void TstCaptions::what_is_not_webvtt_is_refused()
{
    QFETCH(QByteArray, bytes);
    const auto captions = readCaptions(bytes);
    QVERIFY(!captions);
    QCOMPARE(captions.error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TstCaptions)
#include "tst_captions.moc"
