// SPDX-License-Identifier: Apache-2.0
// ./dev bench save: a durable encrypted save against a raw plain SQLite insert of the same bytes,
// interleaved A B B A in one run; and how often a save asks the disk to confirm, by strace.
#include "platform/base/crypto.h"
#include "sync/store/local_store.h"
#include "tests/bench/figures.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <SQLiteCpp/SQLiteCpp.h>

#include <tuple>
#include <unistd.h>

using namespace backwell;
using namespace backwell::sync;
using bench::median;
using bench::upperBound;

namespace
{
constexpr int rounds = 15;
constexpr int savesPerSlot = 40;
constexpr double ratioGate = 1.70;
constexpr double syncGate = 1.00;
constexpr int countedSaves = 100;
// strace shows these calls; they mark where counting begins and ends.
constexpr auto beginMark = "/backwell-bench-begin";
constexpr auto endMark = "/backwell-bench-end";

/// A week's check-in as the app makes it: about as long as the longest everyday entry.
Response entry(const Clock &clock, const Uuid &person)
{
    Response response = fakes::sampleResponse(clock, person);
    for (int i = 0; i < 5; ++i)
        response.items.push_back(
            {QStringLiteral("question-%1").arg(i),
             QStringLiteral("How did this part of it go?"),
             {{Coding{QStringLiteral("https://fhir.backwell.example/CodeSystem/how"),
                      QStringLiteral("well"),
                      QStringLiteral("Well enough"),
                      {}},
               {}}},
             {}});
    return response;
}

class Encrypted
{
public:
    explicit Encrypted(const QString &folder)
    {
        auto opened = LocalStore::open(
            {folder + QStringLiteral("/store.db"), crypto::randomBytes(crypto::keyBytes)}, m_clock);
        if (!opened)
            qFatal("the store does not open: %s", qPrintable(opened.error().detail));
        m_store = std::move(*opened);
    }
    /// Milliseconds of one save, from the call to the promise "Saved on this device".
    double save()
    {
        std::vector<Record> records{entry(m_clock, m_person)};
        QElapsedTimer timer;
        timer.start();
        if (!m_store->save(std::move(records)).result())
            qFatal("a save failed");
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void checkpoint()
    {
        if (!m_store->checkpoint().result())
            qFatal("a checkpoint failed");
    }

private:
    SystemClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    std::unique_ptr<LocalStore> m_store;
};

class Plain
{
public:
    explicit Plain(const QString &folder)
        : m_database(folder.toStdString() + "/plain.db",
                     SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                        "PRAGMA wal_autocheckpoint = 0; CREATE TABLE entry (body BLOB NOT NULL)");
        m_insert = std::make_unique<SQLite::Statement>(m_database, "INSERT INTO entry VALUES (?)");
    }
    double save()
    {
        const QByteArray bytes = *wire::encode(entry(m_clock, m_person));
        QElapsedTimer timer;
        timer.start();
        m_insert->bindNoCopy(1, bytes.constData(), int(bytes.size()));
        m_insert->exec();
        m_insert->reset();
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void checkpoint() { m_database.exec("PRAGMA wal_checkpoint(TRUNCATE)"); }

private:
    SystemClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    SQLite::Database m_database;
    std::unique_ptr<SQLite::Statement> m_insert;
};

template <typename Subject>
double slot(Subject &subject, const char *name, int round, QTextStream &csv)
{
    std::vector<double> times;
    for (int i = 0; i < savesPerSlot; ++i) {
        times.push_back(subject.save());
        csv << round << ',' << name << ',' << times.back() << '\n';
    }
    return median(times);
}

/// What a child under strace does: saves, with marks around them.
int countedRun(const QString &folder)
{
    Encrypted encrypted(folder);
    encrypted.save(); // the first after opening also writes the log's own header
    std::ignore = ::access(beginMark, F_OK);
    for (int i = 0; i < countedSaves; ++i)
        encrypted.save();
    std::ignore = ::access(endMark, F_OK);
    return 0;
}

QString syncLine(const QString &folder)
{
    const auto notRun = [](const QString &reason) {
        return QStringLiteral("bench save fdatasync-per-save not-run %1").arg(reason);
    };
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        return notRun(QStringLiteral("strace is not installed"));
    const QString trace = folder + QStringLiteral("/trace");
    QProcess process;
    process.start(strace,
                  {QStringLiteral("-f"), QStringLiteral("-e"),
                   QStringLiteral("trace=fdatasync,fsync,access"), QStringLiteral("-o"), trace,
                   QCoreApplication::applicationFilePath(), QStringLiteral("--counted"), folder});
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return notRun(QStringLiteral("strace may not trace here"));
    QFile file(trace);
    if (!file.open(QIODevice::ReadOnly))
        return notRun(QStringLiteral("strace wrote nothing"));
    int calls = 0;
    int marks = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        marks += line.contains(beginMark) || line.contains(endMark);
        calls += marks == 1 && (line.contains("fdatasync(") || line.contains("fsync("));
    }
    if (marks != 2)
        return notRun(QStringLiteral("strace shows no marks"));
    const double perSave = double(calls) / countedSaves;
    return QStringLiteral("bench save fdatasync-per-save count=%1 gate=%2 %3")
        .arg(perSave, 0, 'f', 2)
        .arg(syncGate, 0, 'f', 2)
        .arg(perSave <= syncGate ? QStringLiteral("ok") : QStringLiteral("short"));
}

/// Prints the table and returns the line for the ratio.
QString compare(const QString &folder, const QString &out)
{
    Encrypted encrypted(folder);
    Plain plain(folder);
    QFile file(out + QStringLiteral("/save.csv"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return QStringLiteral("bench save p50 not-run %1 cannot be written").arg(out);
    QTextStream csv(&file);
    csv << "round,subject,milliseconds\n";
    std::vector<double> ratios, sealedTimes, plainTimes;
    QTextStream table(stdout);
    table << "round   encrypted ms   plain ms   ratio\n";
    for (int round = 0; round < rounds; ++round) {
        encrypted.checkpoint(); // as when idle; the first save after it is not timed
        plain.checkpoint();
        encrypted.save();
        plain.save();
        const double a1 = slot(encrypted, "encrypted", round, csv);
        const double b1 = slot(plain, "plain", round, csv);
        const double b2 = slot(plain, "plain", round, csv);
        const double a2 = slot(encrypted, "encrypted", round, csv);
        sealedTimes.insert(sealedTimes.end(), {a1, a2});
        plainTimes.insert(plainTimes.end(), {b1, b2});
        ratios.push_back((a1 + a2) / (b1 + b2));
        table << qSetFieldWidth(5) << round << qSetFieldWidth(0)
              << QStringLiteral("   %1 %2 %3\n")
                     .arg((a1 + a2) / 2, 12, 'f', 3)
                     .arg((b1 + b2) / 2, 10, 'f', 3)
                     .arg(ratios.back(), 7, 'f', 2);
    }
    const double ratio = median(ratios);
    table << QStringLiteral("p50     %1 %2 %3   95 % upper bound %4\n")
                 .arg(median(sealedTimes), 12, 'f', 3)
                 .arg(median(plainTimes), 10, 'f', 3)
                 .arg(ratio, 7, 'f', 2)
                 .arg(upperBound(ratios), 0, 'f', 2);
    return bench::line("save", "p50", ratio, ratioGate);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption counted(QStringLiteral("counted"), QStringLiteral("saves for strace"),
                                     QStringLiteral("folder"));
    parser.addOption(counted);
    const QString out = bench::outFolder(parser);
    if (parser.isSet(counted))
        return countedRun(parser.value(counted));

    // Beside the figures, so that it is a disk and not memory that is measured.
    const QTemporaryDir compared(out + QStringLiteral("/save-XXXXXX"));
    const QTemporaryDir traced(out + QStringLiteral("/save-XXXXXX"));
    if (!compared.isValid() || !traced.isValid())
        qFatal("no folder to work in");
    const QString ratio = compare(compared.path(), out);
    const QString syncs = syncLine(traced.path());
    QTextStream(stdout) << ratio << '\n' << syncs << '\n';
    return 0;
}
