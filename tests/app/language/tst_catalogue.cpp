// SPDX-License-Identifier: Apache-2.0
// The app's own sentences: plurals, classes with a namespace, samples that nobody is offered.
#include "app/join/join_face.h"
#include "app/language/word_catalogue.h"
#include "app/search/search_face.h"
#include "app/words/plain_words.h"

#include <QTest>

using namespace backwell;
using namespace backwell::app;

class TstCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void english_counts_without_a_catalogue()
    {
        QCOMPARE(PlainWords::minutes(1), QStringLiteral("1 minute"));
        QCOMPARE(PlainWords::minutes(0), QStringLiteral("0 minutes"));
        QCOMPARE(PlainWords::minutes(21), QStringLiteral("21 minutes"));
    }

    void polish_counts_in_three_forms_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *n, const char *words) {
            QTest::newRow(n) << QString::fromUtf8(words);
        };
        row("0", "0 minut");
        row("1", "1 minuta");
        row("2", "2 minuty");
        row("4", "4 minuty");
        row("5", "5 minut");
        row("11", "11 minut");
        row("12", "12 minut");
        row("21", "21 minut");
        row("22", "22 minuty");
        row("112", "112 minut");
        row("124", "124 minuty");
    }
    void polish_counts_in_three_forms()
    {
        QFETCH(QString, words);
        const Spoken polish(QStringLiteral("pl"));
        QCOMPARE(PlainWords::minutes(QByteArray(QTest::currentDataTag()).toInt()), words);
    }

    void a_class_in_a_namespace_finds_its_sentences()
    {
        const Spoken polish(QStringLiteral("pl"));
        QCOMPARE(SearchFace::tr("Nothing found."), QStringLiteral("Nic nie znaleziono."));
        const QString told = JoinFace::words(sync::EnrolProblem::UsedCode);
        QVERIFY2(told.startsWith(QStringLiteral("Ktoś")), qPrintable(told));
    }

    void a_sample_is_longer_and_keeps_what_is_filled_in()
    {
        const Spoken sample(QStringLiteral("pseudo"));
        const QString nothing = SearchFace::tr("Nothing found.");
        QVERIFY2(nothing.startsWith(u'[') && nothing.endsWith(u']'), qPrintable(nothing));
        QVERIFY(nothing.size() >= 14 * 1.4);
        QVERIFY2(PlainWords::minutes(7).contains(u'7'), qPrintable(PlainWords::minutes(7)));
    }

    void another_sample_runs_from_right_to_left()
    {
        const Spoken sample(QStringLiteral("pseudo-rtl"));
        const QString greeting = PlainWords::greeting(QTime(9, 0));
        QCOMPARE(greeting.at(0).direction(), QChar::DirR);
        QVERIFY(PlainWords::minutes(7).contains(u'7'));
    }

    void what_is_not_built_in_is_not_had()
    {
        WordCatalogue catalogue;
        QVERIFY(!WordCatalogue::has(QStringLiteral("cy")) && !WordCatalogue::has(QString()));
        QVERIFY(!catalogue.take(QStringLiteral("cy")));
    }

private:
    struct Spoken {
        explicit Spoken(const QString &id)
        {
            if (!catalogue.take(id) || !QCoreApplication::installTranslator(&catalogue))
                qFatal("no catalogue");
        }
        WordCatalogue catalogue;
    };
};

QTEST_GUILESS_MAIN(TstCatalogue)
#include "tst_catalogue.moc"
