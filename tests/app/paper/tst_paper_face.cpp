// SPDX-License-Identifier: Apache-2.0
// Taking an article along: two files that belong together, or paper; a kiosk leaves nothing.
#include "app/paper/paper_face.h"
#include "tests/app/pack_folder.h"
#include "tests/content/sheet/sheet_pack.h"
#include "tests/fakes/fake_printer.h"

#include <QTest>

using namespace backwell;
using namespace backwell::app;

namespace
{
const QString scan = QStringLiteral("what-a-scan-can-tell");
const QString name = QStringLiteral("Backwell - What a scan can and cannot tell");
} // namespace

class TstPaperFace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_library = m_pack.open(); }
    void both_files_are_saved_and_the_page_says_where();
    void files_that_are_there_stay_as_they_are();
    void where_nothing_can_be_written_nothing_is_left_and_it_is_told();
    void without_a_printer_nothing_is_offered();
    void printing_leaves_no_file_and_names_no_article();
    void a_kiosk_saves_nothing_and_forgets_what_was_printed();

private:
    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    tests::PackFolder m_pack;
    std::unique_ptr<PackShelf> m_library;
};

void TstPaperFace::both_files_are_saved_and_the_page_says_where()
{
    QTemporaryDir folder;
    PaperFace paper(*m_library, sync::Mode::OwnDevice);
    paper.setFolder(folder.filePath(QStringLiteral("Documents")));
    paper.save(scan);
    QCOMPARE(paper.problem(), QString());
    QCOMPARE(paper.article(), scan);
    QVERIFY2(paper.done().contains(u"Documents") &&
                 paper.done().contains(name + QStringLiteral(".pdf")) &&
                 paper.done().contains(name + QStringLiteral(".html")),
             qPrintable(paper.done()));
    const QString documents = folder.filePath(QStringLiteral("Documents"));
    QCOMPARE(filesIn(documents),
             (QStringList{name + QStringLiteral(".html"), name + QStringLiteral(".pdf")}));
    const QString html = documents + u'/' + name + QStringLiteral(".html");
    QFile page(html);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray words = page.readAll();
    for (const char *piece : {"data:image/png;base64,", "999", "111", "backwell-en-GB 1.0.0",
                              "to be reviewed by 30 November 2027", "Waiting for a clinician"})
        QVERIFY2(words.contains(piece), piece);
    const QString script = qEnvironmentVariable("BACKWELL_SOURCE") +
                           QStringLiteral("/tests/content/sheet/check_pages.py");
    QVERIFY(!tests::said(QStringLiteral("python3"), {script, html}).isEmpty());
    // Of another page nothing is said.
    paper.prepare(QStringLiteral("leg-pain"));
    QVERIFY(paper.done().isEmpty());
}

void TstPaperFace::files_that_are_there_stay_as_they_are()
{
    QTemporaryDir folder;
    QFile mine(folder.filePath(name + QStringLiteral(".html")));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    PaperFace paper(*m_library, sync::Mode::OwnDevice);
    paper.setFolder(folder.path());
    paper.save(scan);
    QCOMPARE(filesIn(folder.path()),
             (QStringList{name + QStringLiteral(" 2.html"), name + QStringLiteral(" 2.pdf"),
                          name + QStringLiteral(".html")}));
    QCOMPARE(mine.size(), 4);
}

void TstPaperFace::where_nothing_can_be_written_nothing_is_left_and_it_is_told()
{
    QTemporaryDir folder;
    QFile wall(folder.filePath(QStringLiteral("Documents")));
    QVERIFY(wall.open(QIODevice::WriteOnly));
    PaperFace paper(*m_library, sync::Mode::OwnDevice);
    paper.setFolder(folder.filePath(QStringLiteral("Documents/inside")));
    paper.save(scan);
    QVERIFY(paper.done().isEmpty());
    QVERIFY(!paper.problem().isEmpty());
    paper.setFolder(folder.path());
    paper.save(QStringLiteral("no-such-article"));
    QVERIFY(!paper.problem().isEmpty());
    QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("Documents")});
}

void TstPaperFace::without_a_printer_nothing_is_offered()
{
    PaperFace paper(*m_library, sync::Mode::OwnDevice);
    QVERIFY(!paper.canPrint());
    fakes::FakePrinter printer;
    printer.there = false;
    paper.setPrinter(&printer);
    paper.prepare(scan);
    QVERIFY(!paper.canPrint());
    paper.print(scan);
    QVERIFY(printer.printed.isEmpty());
    QVERIFY(!paper.problem().isEmpty());
}

void TstPaperFace::printing_leaves_no_file_and_names_no_article()
{
    QTemporaryDir folder;
    fakes::FakePrinter printer;
    PaperFace paper(*m_library, sync::Mode::OwnDevice);
    paper.setPrinter(&printer);
    paper.setFolder(folder.path());
    paper.print(scan);
    QCOMPARE(printer.printed.size(), 1);
    QVERIFY(printer.printed.first().startsWith("%PDF-1."));
    QCOMPARE(printer.titles, QStringList{QStringLiteral("Backwell")});
    QVERIFY(!paper.done().isEmpty() && paper.problem().isEmpty());
    QVERIFY(filesIn(folder.path()).isEmpty());
    printer.works = false;
    paper.print(scan);
    QVERIFY(paper.done().isEmpty() && !paper.problem().isEmpty());
}

void TstPaperFace::a_kiosk_saves_nothing_and_forgets_what_was_printed()
{
    QTemporaryDir folder;
    fakes::FakePrinter printer;
    PaperFace paper(*m_library, sync::Mode::Kiosk);
    paper.setPrinter(&printer);
    paper.setFolder(folder.path());
    QVERIFY(!paper.canSave() && paper.canPrint());
    paper.save(scan);
    QVERIFY(filesIn(folder.path()).isEmpty());
    paper.print(scan);
    QVERIFY(!paper.done().isEmpty());
    paper.forget();
    QVERIFY(paper.done().isEmpty() && paper.article().isEmpty());
}

QTEST_MAIN(TstPaperFace)
#include "tst_paper_face.moc"
