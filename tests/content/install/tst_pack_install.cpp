// SPDX-License-Identifier: Apache-2.0
// Installing is all or nothing, whenever it ends; versions lie side by side.
#include "tests/content/install/install_stage.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
/// Runs in a process of its own, which may end at any moment; what it left with.
int inAnother(const std::function<int()> &act)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(act());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
constexpr int suddenEnd = 77;

/// Installs in a process of its own that ends at that step, from 1, or does not come to it:
/// `suddenEnd`, or 0 for installed and 1 for refused.
int installEndingAt(const InstallStage &stage, const QString &zip, int step)
{
    return inAnother([&] {
        InstallOrder order = stage.order(zip);
        int at = 0;
        order.atStep = [&] {
            if (++at == step)
                _exit(suddenEnd);
        };
        return installPack(order) ? 0 : 1;
    });
}
} // namespace

class TstPackInstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_lie_side_by_side_and_the_newest_counts()
    {
        const InstallStage stage;
        for (const char *one : {"1.0.0", "1.1.0"}) {
            const auto installed = stage.install(stage.zip(QString::fromLatin1(one)));
            QVERIFY(installed);
            QCOMPARE(int(installed->how), int(Installed::How::New));
            QCOMPARE(installed->manifest.version, QString::fromLatin1(one));
        }
        QCOMPARE(stage.folders(), QStringList({QStringLiteral("1.0.0"), QStringLiteral("1.1.0")}));
        QCOMPARE(stage.opened(), QStringLiteral("1.1.0"));
        QCOMPARE(InstallStage::get(stage.packs() + QStringLiteral("/1.0.0/articles/a.md")),
                 QByteArray("article 1.0.0plain"));
    }

    void the_same_pack_again_changes_nothing()
    {
        const InstallStage stage;
        const QString zip = stage.zip(QStringLiteral("1.0.0"));
        QVERIFY(stage.install(zip));
        const auto before = stage.everything();
        const auto again = stage.install(zip);
        QVERIFY(again);
        QCOMPARE(int(again->how), int(Installed::How::Already));
        QCOMPARE(stage.everything(), before);
    }

    void a_damaged_version_is_repaired_by_its_own_zip()
    {
        const InstallStage stage;
        const QString zip = stage.zip(QStringLiteral("1.0.0"));
        QVERIFY(stage.install(zip));
        stage.put(stage.packs() + QStringLiteral("/1.0.0/articles/a.md"), "scribble");
        QCOMPARE(stage.opened(), QStringLiteral("corrupt"));
        QVERIFY(stage.install(zip));
        QCOMPARE(stage.opened(), QStringLiteral("1.0.0"));
    }

    void three_versions_are_kept_and_the_one_before()
    {
        const InstallStage stage;
        for (const char *one : {"1.0.0", "1.1.0", "1.2.0", "1.3.0"})
            QVERIFY(stage.install(stage.zip(QString::fromLatin1(one))));
        QCOMPARE(stage.folders(), QStringList({QStringLiteral("1.1.0"), QStringLiteral("1.2.0"),
                                               QStringLiteral("1.3.0")}));
        RollBackOrder far = stage.back();
        far.to = version("1.1.0");
        QVERIFY(rollBack(far));
        QVERIFY(stage.install(stage.zip(QStringLiteral("1.4.0"))));
        QCOMPARE(stage.folders(), QStringList({QStringLiteral("1.1.0"), QStringLiteral("1.2.0"),
                                               QStringLiteral("1.3.0"), QStringLiteral("1.4.0")}));
    }

    void one_goes_back_only_to_what_was_installed()
    {
        const InstallStage stage;
        QCOMPARE(rollBack(stage.back()).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFileInfo::exists(stage.home()));
        QVERIFY(stage.install(stage.zip(QStringLiteral("1.0.0"))));
        QCOMPARE(rollBack(stage.back()).error().kind, ErrorKind::NotFound);
        QVERIFY(stage.install(stage.zip(QStringLiteral("1.2.0"))));
        RollBackOrder never = stage.back();
        never.to = version("1.1.0");
        QCOMPARE(rollBack(never).error().kind, ErrorKind::NotFound);
        QCOMPARE(versionBefore(stage.back()), version("1.0.0"));
        QCOMPARE(rollBack(stage.back()).value(), version("1.0.0"));
        QCOMPARE(stage.opened(), QStringLiteral("1.0.0"));
        QCOMPARE(rollBack(stage.back()).error().kind, ErrorKind::NotFound);
        QCOMPARE(stage.opened(), QStringLiteral("1.0.0"));
        // The zip of the newer one brings it back.
        const auto again = stage.install(stage.zip(QStringLiteral("1.2.0")));
        QVERIFY(again);
        QCOMPARE(int(again->how), int(Installed::How::BackInUse));
        QCOMPARE(stage.opened(), QStringLiteral("1.2.0"));
    }

    void one_does_not_go_back_to_what_is_not_whole()
    {
        const InstallStage stage;
        for (const char *one : {"1.0.0", "1.1.0", "1.2.0"})
            QVERIFY(stage.install(stage.zip(QString::fromLatin1(one))));
        stage.put(stage.packs() + QStringLiteral("/1.1.0/articles/a.md"), "article 1.1.0plaim");
        QCOMPARE(rollBack(stage.back()).value(), version("1.0.0"));
        RollBackOrder damaged = stage.back();
        damaged.to = version("1.1.0");
        QCOMPARE(rollBack(damaged).error().kind, ErrorKind::Corrupt);
        QCOMPARE(stage.opened(), QStringLiteral("1.0.0"));
    }

    void a_name_that_is_of_no_use_here_is_refused()
    {
        const InstallStage stage;
        InstallOrder order = stage.order(stage.zip(QStringLiteral("1.0.0")));
        order.names = QStringList{QStringLiteral("backwell-en-GB")};
        QCOMPARE(installPack(order).error().kind, ErrorKind::Invalid);
        QVERIFY(!QFileInfo::exists(stage.home()));
    }

    void whenever_it_ends_suddenly_the_old_pack_counts_or_the_new_one_is_whole()
    {
        const InstallStage stage;
        QVERIFY(stage.install(stage.zip(QStringLiteral("1.0.0"))));
        const auto old = stage.everything();
        const QString zip = stage.zip(QStringLiteral("1.1.0"));
        int ends = 0;
        int step = 1;
        for (bool ended = true; ended; ++step) {
            const int exit = installEndingAt(stage, zip, step);
            ended = exit == suddenEnd;
            ends += ended ? 1 : 0;
            QVERIFY2(ended || exit == 0, qPrintable(QString::number(exit)));
            const QString opened = stage.opened();
            QVERIFY2(opened == u"1.0.0" || (opened == u"1.1.0" && (!ended || step == 6)),
                     qPrintable(QStringLiteral("step %1: %2").arg(step).arg(opened)));
            if (opened == u"1.0.0") { // to the byte, beside what lies hidden
                const auto now = stage.everything();
                for (auto it = old.begin(); it != old.end(); ++it)
                    QCOMPARE(now.value(it.key()), it.value());
            }
            tidyInstalled(stage.home());
            for (const QString &folder : stage.folders())
                QVERIFY2(!folder.startsWith(u'.'), qPrintable(folder));
            QCOMPARE(stage.opened(), opened);
        }
        QCOMPARE(ends, 6); // four files, before and after the record
        QCOMPARE(stage.opened(), QStringLiteral("1.1.0"));
    }

    void a_first_installation_that_ends_suddenly_leaves_the_shipped_pack()
    {
        const InstallStage stage;
        const QString shipped = stage.built(QStringLiteral("1.0.0"));
        const QString zip = stage.zip(QStringLiteral("1.1.0"));
        for (int step = 1; step <= 5; ++step) {
            QCOMPARE(installEndingAt(stage, zip, step), suddenEnd);
            QCOMPARE(stage.opened(shipped), QStringLiteral("1.0.0"));
        }
        QVERIFY(stage.install(zip));
        QCOMPARE(stage.opened(shipped), QStringLiteral("1.1.0"));
    }

    void a_full_disk_changes_nothing_wherever_it_fills()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        const InstallStage stage;
        QVERIFY(stage.install(stage.zip(QStringLiteral("1.0.0"))));
        const auto before = stage.everything();
        const QString zip = stage.zip(QStringLiteral("1.1.0"));
        const qint64 record = QFileInfo(stage.packs() + QStringLiteral("/current.json")).size();
        // Nothing at all; less than the record; less than the manifest; less than an article.
        for (const qint64 room : {qint64(0), record - 10, qint64(500), qint64(150000)}) {
            const int exit = inAnother([&] {
                const rlimit small{rlim_t(room), RLIM_INFINITY};
                setrlimit(RLIMIT_FSIZE, &small);
                const auto outcome = stage.install(zip);
                return outcome ? 0 : 100 + int(outcome.error().kind);
            });
            QCOMPARE(exit, 100 + int(ErrorKind::Full));
            QCOMPARE(stage.everything(), before);
            QCOMPARE(stage.opened(), QStringLiteral("1.0.0"));
        }
        QVERIFY(stage.install(zip));
        QCOMPARE(stage.opened(), QStringLiteral("1.1.0"));
    }

    void two_at_once_do_not_meet()
    {
        const InstallStage stage;
        QVERIFY(stage.install(stage.zip(QStringLiteral("1.0.0"))));
        const InstallPlace place(stage.home(), QStringLiteral("test-pack"));
        const auto lock = place.lock();
        QVERIFY(lock);
        const auto second = stage.install(stage.zip(QStringLiteral("1.1.0")));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QCOMPARE(rollBack(stage.back()).error().kind, ErrorKind::Conflict);
        QCOMPARE(stage.opened(), QStringLiteral("1.0.0"));
    }

    void a_lost_or_damaged_record_is_made_again_from_what_is_signed()
    {
        const InstallStage stage;
        for (const char *one : {"1.0.0", "1.1.0"})
            QVERIFY(stage.install(stage.zip(QString::fromLatin1(one))));
        const QString record = stage.packs() + QStringLiteral("/current.json");
        for (const QByteArray &bytes : {QByteArray("{"), QByteArray()}) {
            stage.put(record, bytes);
            QCOMPARE(stage.opened(), QStringLiteral("1.1.0"));
            const auto refused = stage.install(stage.zip(QStringLiteral("0.9.0")));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
        }
        QVERIFY(QFile::remove(record));
        QVERIFY(stage.install(stage.zip(QStringLiteral("1.2.0"))));
        QCOMPARE(stage.folders().size(), 3);
        stage.put(record, R"({"format": 2})");
        QCOMPARE(stage.install(stage.zip(QStringLiteral("1.3.0"))).error().kind, ErrorKind::TooNew);
        QCOMPARE(InstallStage::get(record), QByteArray(R"({"format": 2})"));
    }

    void a_zip_is_the_same_bytes_each_time_and_holds_the_pack_as_it_was_signed()
    {
        const InstallStage stage;
        const QString folder = stage.built(QStringLiteral("1.0.0"));
        const QString zip = stage.zip(QStringLiteral("1.0.0"));
        const QByteArray first = InstallStage::get(zip);
        QVERIFY(QFile::remove(zip));
        QVERIFY(writePackZip(folder, zip));
        QCOMPARE(InstallStage::get(zip), first);
        QVERIFY(first.mid(30).startsWith("manifest.json"));
        QVERIFY(QFile::remove(folder + QStringLiteral("/learn.json")));
        QCOMPARE(writePackZip(folder, zip).error().kind, ErrorKind::Corrupt);
        QCOMPARE(InstallStage::get(zip), first);
    }

    void versions_are_compared_by_their_numbers()
    {
        QVERIFY(version("1.10.0") > version("1.9.9"));
        QVERIFY(version("2.0.0") > version("1.999999999.0"));
        QCOMPARE(version("1.2.3").text(), QStringLiteral("1.2.3"));
        for (const char *none : {"", "1", "1.2", "1.2.3.4", "1.2.x", "01.2.3", "1.2.-3", " 1.2.3",
                                 "1.2.3\n", "1.2.9999999999", "\xd9\xa1.2.3"})
            QVERIFY2(!PackVersion::parse(QString::fromUtf8(none)), none);
    }
};

QTEST_GUILESS_MAIN(TstPackInstall)
#include "tst_pack_install.moc"
