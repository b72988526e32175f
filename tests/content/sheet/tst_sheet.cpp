// SPDX-License-Identifier: Apache-2.0
// A sheet in HTML: whole in itself, built for screen readers, and nothing a pack writes becomes
// anything but words.
#include "content/sheet/out_of_ten.h"
#include "content/sheet/sheet_html.h"
#include "tests/content/sheet/sheet_pack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::content;

class TstSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_share_is_never_rounded_to_all_or_nobody();
    void every_article_is_a_page_that_stands_alone();
    void everything_of_an_article_is_on_its_page();
    void what_a_pack_writes_stays_words();
    void a_picture_from_elsewhere_becomes_its_words();
    void a_language_from_right_to_left_says_so();

private:
    static HtmlHands hands()
    {
        return {
            .figure = [](const Picture &) { return QStringLiteral("data:image/png;base64,AA=="); },
            .people = [](int) { return QStringLiteral("data:image/png;base64,AA=="); },
            .address = {}};
    }
    static void check(const QByteArray &html)
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("page.html"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(html) == html.size());
        out.close();
        const QString script = qEnvironmentVariable("BACKWELL_SOURCE") +
                               QStringLiteral("/tests/content/sheet/check_pages.py");
        QVERIFY(!tests::said(QStringLiteral("python3"), {script, file}).isEmpty());
    }
};

void TstSheet::a_share_is_never_rounded_to_all_or_nobody()
{
    for (int share = 0; share <= 100; ++share) {
        const OutOfTen ten = outOfTen(share);
        QCOMPARE(ten.tens == 10, share == 100);
        QCOMPARE(ten.tens == 0 && ten.said == OutOfTen::Said::Exactly, share == 0);
        QVERIFY(qAbs(ten.tens * 10 - share) <= 9);
    }
}

void TstSheet::every_article_is_a_page_that_stands_alone()
{
    QTemporaryDir folder;
    const QStringList files = QDir(qEnvironmentVariable("BACKWELL_SOURCE") +
                                   QStringLiteral("/content/packs/backwell-en-GB/articles"))
                                  .entryList(QDir::Files);
    QByteArray all;
    for (const QString &name : files)
        all = sheetHtml(tests::sheetOf(name.chopped(3)), hands());
    QVERIFY(files.size() > 50 && !all.isEmpty());
    check(sheetHtml(tests::sheetOf(QStringLiteral("what-a-scan-can-tell")), hands()));
    check(sheetHtml(tests::sheetOf(QStringLiteral("your-scan-report")), hands()));
}

void TstSheet::everything_of_an_article_is_on_its_page()
{
    const Sheet sheet = tests::sheetOf(QStringLiteral("what-a-scan-can-tell"));
    const QString html = QString::fromUtf8(sheetHtml(sheet, hands()));
    for (const char *piece :
         {"<html lang=\"en-GB\" dir=\"ltr\">", "<h1>What a scan can and cannot tell</h1>",
          "<h2>Why not scan everyone?</h2>", "<em>an episode of back pain</em>",
          "<a href=\"#help\">Get help now</a>", "id=\"help\"", "<a href=\"#word-degeneration\">",
          "id=\"word-degeneration\"", "<th scope=\"col\">20</th>", "<td>More than 9 in 10</td>",
          "<td>Not counted</td>", "<li>you leak pee</li>", "Call 999 or go to A&amp;E now.",
          "Brinjikji 2015 &lt;AJNR&gt; 36:811", "to be reviewed by 30 November 2027",
          "@media print"})
        QVERIFY2(html.contains(QString::fromUtf8(piece)), piece);
}

void TstSheet::what_a_pack_writes_stays_words()
{
    const QString evil = QStringLiteral("<img src=x onerror=\"a\"> & '");
    Sheet sheet;
    sheet.language = QStringLiteral("en");
    sheet.title = sheet.above = sheet.below = sheet.foot = evil;
    sheet.blocks = {Paragraph{{{evil, true, true, Link{Link::To::Phone, evil}}}},
                    Heading{2, {{evil, false, false, {}}}}, Picture{evil, evil},
                    TenPeople{evil, evil, evil, evil, {evil}, {{evil, {50}}}}};
    sheet.help = {evil, {{evil, evil, {evil}}}};
    sheet.terms = {{evil, evil, evil}};
    sheet.sources = {evil};
    const QByteArray html = sheetHtml(sheet, hands());
    QVERIFY(!html.contains("<img src=x"));
    QVERIFY(!html.contains("\"a\""));
}

void TstSheet::a_picture_from_elsewhere_becomes_its_words()
{
    Sheet sheet;
    sheet.language = QStringLiteral("en");
    sheet.title = QStringLiteral("T");
    sheet.blocks = {Picture{QStringLiteral("x/y"), QStringLiteral("A person walks.")}};
    const HtmlHands far{
        .figure = [](const Picture &) { return QStringLiteral("//elsewhere/x.png"); },
        .people = {},
        .address = {}};
    const QByteArray html = sheetHtml(sheet, far);
    QVERIFY(!html.contains("elsewhere"));
    QVERIFY(html.contains("A person walks."));
    check(html);
}

void TstSheet::a_language_from_right_to_left_says_so()
{
    QVERIFY(htmlHead(QStringLiteral("ar"), QStringLiteral("t"))
                .contains(u"<html lang=\"ar\" dir=\"rtl\">"));
}

QTEST_GUILESS_MAIN(TstSheet)
#include "tst_sheet.moc"
