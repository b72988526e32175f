// SPDX-License-Identifier: Apache-2.0
// A sheet as PDF, read back by another program: all words, in order, with the fonts inside.
#include "content/print/sheet_pdf.h"
#include "tests/content/sheet/sheet_pack.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::content;

class TstSheetPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everything_of_an_article_can_be_read_back_data();
    void everything_of_an_article_can_be_read_back();
    void a_text_longer_than_a_page_goes_on_to_the_next();
    void a_language_from_right_to_left_is_written_too();
    void pictures_are_drawn_and_unknown_ones_are_not();

private:
    QString write(const Sheet &sheet, int *pages = nullptr)
    {
        const QString file = m_folder.filePath(QStringLiteral("sheet.pdf"));
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            qFatal("no file");
        const int count = writeSheetPdf(sheet, out, tests::movementOf);
        if (pages)
            *pages = count;
        return file;
    }
    /// As one line, words as they follow one another.
    static QString textOf(const QString &file)
    {
        return tests::said(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}).simplified();
    }

    QTemporaryDir m_folder;
};

void TstSheetPdf::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not here (poppler-utils)");
}

void TstSheetPdf::everything_of_an_article_can_be_read_back_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"what-a-scan-can-tell", "lifting-your-way", "your-scan-report"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TstSheetPdf::everything_of_an_article_can_be_read_back()
{
    QFETCH(QString, id);
    const Sheet sheet = tests::sheetOf(id);
    int pages = 0;
    const QString file = write(sheet, &pages);
    const QString text = textOf(file);
    LearnItem item;
    for (const Block &block : sheet.blocks) // cells of a table are read in an order of their own
        if (!std::holds_alternative<TenPeople>(block))
            item.blocks.push_back(block);
    qsizetype at = 0;
    for (const Passage &passage : item.passages()) {
        const QString words = passage.text.simplified();
        at = text.indexOf(words, at);
        QVERIFY2(at >= 0, qPrintable(words));
    }
    for (const QString &words :
         {sheet.title, sheet.help.title, sheet.help.lines[0].action, sheet.help.lines[1].action,
          sheet.sources[0], sheet.foot, QStringLiteral("you leak pee; both legs are weak")})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(pages >= 2);
    for (int page = 1; page <= pages; ++page)
        QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
    const QString about = tests::said(QStringLiteral("pdfinfo"), {file});
    static const QRegularExpression count(QStringLiteral("Pages:\\s+(\\d+)"));
    QCOMPARE(count.match(about).captured(1).toInt(), pages);
    QVERIFY2(about.contains(u"(A4)"), qPrintable(about));
    const QStringList fonts =
        tests::said(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(QStringLiteral(" yes (yes|no) +yes +\\d+ +\\d+$"));
    for (const QString &font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
}

void TstSheetPdf::a_text_longer_than_a_page_goes_on_to_the_next()
{
    Sheet sheet;
    sheet.language = QStringLiteral("en");
    sheet.title = QStringLiteral("Long");
    QString words;
    for (int i = 0; i < 1500; ++i)
        words += QStringLiteral("word%1 ").arg(i);
    sheet.blocks = {Paragraph{{{words, false, false, {}}}}};
    int pages = 0;
    const QString text = textOf(write(sheet, &pages));
    QVERIFY(pages >= 3);
    QVERIFY(text.contains(u"word0 "));
    QVERIFY(text.contains(u"word1499"));
}

void TstSheetPdf::a_language_from_right_to_left_is_written_too()
{
    Sheet sheet = tests::sheetOf(QStringLiteral("what-a-scan-can-tell"));
    sheet.language = QStringLiteral("ar");
    int pages = 0;
    QVERIFY(textOf(write(sheet, &pages)).contains(sheet.title));
    QVERIFY(pages >= 2);
}

void TstSheetPdf::pictures_are_drawn_and_unknown_ones_are_not()
{
    QVERIFY(figurePng(QStringLiteral("sit-to-stand/sit"), tests::movementOf).startsWith("\x89PNG"));
    QVERIFY(figurePng(QStringLiteral("sit-to-stand/sit"), tests::movementOf) !=
            figurePng(QStringLiteral("sit-to-stand/stand"), tests::movementOf));
    QVERIFY(figurePng(QStringLiteral("no-such/pose"), tests::movementOf).isEmpty());
    QVERIFY(tenPeoplePng(3) != tenPeoplePng(4));
}

QTEST_MAIN(TstSheetPdf)
#include "tst_sheet_pdf.moc"
