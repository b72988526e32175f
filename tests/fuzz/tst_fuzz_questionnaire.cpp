// SPDX-License-Identifier: Apache-2.0
// The short tier: the seeds and small changes to them, two seconds long, in the ordinary build.
#include "content/questionnaire/reader.h"
#include "tests/fuzz/questionnaire_trial.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace backwell::tests;

namespace
{
std::vector<QByteArray> seeds()
{
    const QDir folder(qEnvironmentVariable("BACKWELL_SOURCE") +
                      QStringLiteral("/tests/fuzz/seeds"));
    std::vector<QByteArray> all;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.push_back(file.readAll());
    }
    return all;
}

/// One to four small changes: a byte, a cut, a piece twice, a piece of another seed.
QByteArray bent(QByteArray bytes, const std::vector<QByteArray> &others, std::minstd_rand &random)
{
    const auto below = [&](qsizetype limit) { return limit > 0 ? qsizetype(random()) % limit : 0; };
    for (qsizetype change = 1 + below(4); change > 0 && !bytes.isEmpty(); --change) {
        const qsizetype at = below(bytes.size());
        const qsizetype length = below(std::min<qsizetype>(200, bytes.size() - at));
        const QByteArray &other = others.at(size_t(below(qsizetype(others.size()))));
        switch (below(4)) {
        case 0:
            bytes[at] = char(random());
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        default:
            bytes.insert(at, other.mid(below(other.size()), length));
        }
    }
    return bytes;
}
} // namespace

class TstFuzzQuestionnaire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_seed_agrees_with_itself()
    {
        const auto all = seeds();
        QVERIFY(all.size() >= 4);
        for (const QByteArray &seed : all) {
            QVERIFY2(backwell::content::readQuestionnaire(seed).questionnaire, seed.constData());
            QCOMPARE(tryQuestionnaire(seed), QString());
        }
    }

    void what_grows_out_of_the_seeds_does_too()
    {
        const auto all = seeds();
        std::minstd_rand random(4);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; clock.elapsed() < 2000; ++i) {
            const QByteArray input = bent(all.at(size_t(i) % all.size()), all, random);
            const QString wrong = tryQuestionnaire(input);
            QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong + u'\n' + QString::fromUtf8(input)));
        }
    }
};

QTEST_GUILESS_MAIN(TstFuzzQuestionnaire)
#include "tst_fuzz_questionnaire.moc"
