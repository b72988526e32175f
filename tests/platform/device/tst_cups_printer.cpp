// SPDX-License-Identifier: Apache-2.0
// Printing by commands, with commands of the test's in their place: what they are given, and what
// is said when they are not there.
#include "platform/device/desktop/cups_printer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;

class TstCupsPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { qputenv("PATH", m_path); }
    void where_no_command_is_there_is_no_printer();
    void without_a_queue_there_is_no_printer();
    void pages_reach_the_command_whole_and_without_a_file();
    void a_command_that_refuses_is_told();

private:
    void command(const char *name, const QByteArray &script) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script) > 0);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QByteArray bytesOf(const char *name) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray m_path = qgetenv("PATH");
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstCupsPrinter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("PATH", m_folder->path().toUtf8());
}

void TstCupsPrinter::where_no_command_is_there_is_no_printer()
{
    device::CupsPrinter printer;
    QSignalSpy failed(&printer, &device::Printer::failed);
    printer.prepare();
    QVERIFY(!printer.present());
    printer.print("%PDF", QStringLiteral("Backwell"));
    QTRY_COMPARE(failed.count(), 1);
}

void TstCupsPrinter::without_a_queue_there_is_no_printer()
{
    command("lp", "exit 0\n");
    command("lpstat", "exit 0\n");
    device::CupsPrinter printer;
    printer.prepare();
    QTest::qWait(200);
    QVERIFY(!printer.present());
    command("lpstat", "echo desk\n"); // somebody sets one up
    printer.prepare();
    QTRY_VERIFY(printer.present());
    command("lpstat", "exit 1\n"); // and the queue goes away
    QSignalSpy changed(&printer, &device::Printer::changed);
    printer.prepare();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!printer.present());
}

void TstCupsPrinter::pages_reach_the_command_whole_and_without_a_file()
{
    const QByteArray folder = m_folder->path().toUtf8();
    command("lp", "echo \"$@\" > " + folder + "/arguments\nexec /bin/cat > " + folder + "/pages\n");
    device::CupsPrinter printer;
    QSignalSpy taken(&printer, &device::Printer::taken);
    const QByteArray pages = QByteArray("%PDF-1.6\n") + QByteArray(300'000, '\0') + "%%EOF";
    printer.print(pages, QStringLiteral("Backwell"));
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(bytesOf("pages"), pages);
    QCOMPARE(bytesOf("arguments"), QByteArray("-s -t Backwell -\n"));
}

void TstCupsPrinter::a_command_that_refuses_is_told()
{
    command("lp", "exit 1\n");
    device::CupsPrinter printer;
    QSignalSpy failed(&printer, &device::Printer::failed);
    printer.print(QByteArray(100'000, 'x'), QStringLiteral("Backwell"));
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TstCupsPrinter)
#include "tst_cups_printer.moc"
