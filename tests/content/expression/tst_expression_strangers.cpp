// SPDX-License-Identifier: Apache-2.0
// The questionnaires of strangers, computed: of the SDC package and of the corpus, where they are.
#include "tests/content/expression/computing.h"
#include "tests/content/expression/random_answers.h"

#include <QDirIterator>

#include <cmath>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
sync::Decimal number(const char *text)
{
    return {QString::fromLatin1(text)};
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    if (folder.isEmpty())
        return files;
    QDirIterator found(folder, {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        files += found.next();
    files.sort();
    return files;
}

/// The option of `item` with this display.
AnswerValue option(const Session &session, const char *linkId, const char *display)
{
    const Item *item = session.questionnaire().find(QString::fromUtf8(linkId));
    for (const Option &option : item ? item->options : std::vector<Option>()) {
        if (option.label == QString::fromUtf8(display))
            return option.value;
    }
    qFatal("%s has no option %s", linkId, display);
}

/// linkIds have slashes here.
Path under(std::initializer_list<const char *> linkIds)
{
    Path path;
    for (const char *linkId : linkIds)
        path = path.child(QString::fromUtf8(linkId));
    return path;
}
} // namespace

class TstExpressionStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeOrSkip(m_evaluator); }
    void cleanupTestCase() { m_evaluator.reset(); }

    void every_form_with_expressions_settles_and_says_what_it_does_not_compute_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : filesIn(sdcExamples()) + filesIn(corpusFolder())) {
            const auto read = readQuestionnaire(bytesOf(file));
            if (read.questionnaire && read.questionnaire->hasExpressions())
                QTest::newRow(qUtf8Printable(QFileInfo(file).fileName())) << file;
        }
        if (sdcExamples().isEmpty() && corpusFolder().isEmpty())
            QTest::newRow("none") << QString();
    }

    void every_form_with_expressions_settles_and_says_what_it_does_not_compute()
    {
        QFETCH(QString, file);
        if (file.isEmpty())
            QSKIP("no forms of strangers here (BACKWELL_SDC, BACKWELL_CORPUS)");
        Session session = sessionFor(bytesOf(file));
        QRandomGenerator random(7);
        for (int i = 0; i < 3; ++i) {
            settle(session, *m_evaluator);
            answerAtRandom(session, random);
        }
        settle(session, *m_evaluator);
        for (const NotComputed &one : session.notComputed()) {
            QVERIFY(!one.why.isEmpty());
            qInfo("%s %s: %s", qUtf8Printable(one.path.toString()),
                  qUtf8Printable(expressionName(one.kind)), qUtf8Printable(one.why));
            if (one.kind == Expression::Kind::Calculated)
                QVERIFY(session.answers(one.path).empty());
            else if (one.kind == Expression::Kind::EnableWhen)
                QVERIFY(session.isEnabled(one.path));
        }
    }

    void the_body_mass_index_of_the_sdc_example()
    {
        Session session = sdc("profile-example-weight-height-tracking-panel");
        if (!m_there)
            QSKIP("no SDC package here");
        QVERIFY(session.setAnswer(under({"/29463-7"}), number("72")));
        QVERIFY(session.setAnswer(under({"/8302-2"}), number("70")));
        settle(session, *m_evaluator);
        QCOMPARE(session.text(under({"/39156-5"})), QStringLiteral("22.8"));
    }

    void hunger_risk_is_one_of_the_items_own_options()
    {
        Session session = sdc("profile-example-hunger-vital-signs");
        if (!m_there)
            QSKIP("no SDC package here");
        const Path risk = under({"/88124-3"});
        settle(session, *m_evaluator);
        QVERIFY(session.answers(risk).empty());
        QVERIFY(session.setAnswer(under({"/88122-7"}), option(session, "/88122-7", "Never true")));
        settle(session, *m_evaluator);
        QCOMPARE(session.text(risk), QStringLiteral("No risk"));
        QVERIFY(session.setAnswer(under({"/88123-5"}), option(session, "/88123-5", "Often true")));
        settle(session, *m_evaluator);
        QCOMPARE(session.text(risk), QStringLiteral("At risk"));
    }

    void the_risk_of_the_sdc_example_comes_through_eleven_variables()
    {
        Session session = sdc("profile-example-framingham-hchd-lhc");
        if (!m_there)
            QSKIP("no SDC package here");
        for (const auto &[linkId, value] :
             {std::pair("/age", "55"), std::pair("/8480-6", "130"), std::pair("/2093-3", "210"),
              std::pair("/2085-9", "50")})
            QVERIFY(session.setAnswer(under({linkId}), number(value)));
        for (const auto &[linkId, label] :
             {std::pair("/46098-0", "Female"), std::pair("/smokes", "No")})
            QVERIFY(session.setAnswer(under({linkId}), option(session, linkId, label)));
        settle(session, *m_evaluator);
        QVERIFY(session.answers(under({"riskPercentage"})).empty()); // one is missing
        QVERIFY(session.setAnswer(under({"/antihypertensive"}),
                                  option(session, "/antihypertensive", "No")));
        settle(session, *m_evaluator);
        const double risk = session.text(under({"riskDecimal"})).toDouble();
        QVERIFY2(risk > 0.001 && risk < 0.2, qPrintable(QString::number(risk)));
        QCOMPARE(session.text(under({"riskPercentage"})),
                 QString::number(std::round(risk * 10000) / 100) + u'%');
    }

    // Its own expression looks past its group, and so gives 0 whatever is answered.
    void the_phq_9_total_of_the_sdc_example_is_the_sum_of_its_weights()
    {
        const QString file = sdcFile(QStringLiteral("profile-example-PHQ9"));
        if (!QFile::exists(file))
            QSKIP("no SDC package here");
        QByteArray form = bytesOf(file);
        const QByteArray asPublished = "%resource.item.where(linkId!='H1/TS')";
        QVERIFY(form.contains(asPublished));
        form.replace(asPublished, "%resource.repeat(item).where(linkId!='H1/TS')");
        Session session = sessionFor(form);
        QRandomGenerator random(9);
        for (int round = 0; round < 20; ++round) {
            int sum = 0;
            for (int i = 1; i <= 9; ++i) {
                const QByteArray question = "H1/T1/Q" + QByteArray::number(i);
                const Path path = under({"H1/T1", question.constData()});
                const auto &options =
                    session.questionnaire().find(QString::fromLatin1(question))->options;
                QCOMPARE(options.size(), size_t(4));
                const quint32 chosen = random.bounded(4);
                sum += std::get<Coding>(options[chosen].value).ordinal->text.toInt();
                QVERIFY(session.setAnswer(path, options[chosen].value));
            }
            settle(session, *m_evaluator);
            QCOMPARE(notComputed(session), QString());
            QCOMPARE(session.text(under({"H1/T1", "H1/TS"})), QString::number(sum));
        }
    }

    void the_phq_9_total_of_a_form_in_use_is_the_sum_of_its_ordinals()
    {
        const QString file = corpusFolder() + QStringLiteral("/lforms/phq9.json");
        if (!QFile::exists(file))
            QSKIP("no corpus here");
        Session session = sessionFor(bytesOf(file));
        settle(session, *m_evaluator);
        QVERIFY(session.answers(under({"/44261-6"})).empty());
        int sum = 0;
        for (const Row &row : session.rows()) {
            if (row.item->options.size() != 4 || sum >= 6)
                continue;
            QVERIFY(session.setAnswer(row.path, row.item->options[2].value));
            sum += 2;
        }
        settle(session, *m_evaluator);
        QCOMPARE(session.text(under({"/44261-6"})), QString::number(sum));
    }

private:
    Session sdc(const char *name)
    {
        const QString file = sdcFile(QString::fromLatin1(name));
        m_there = QFile::exists(file);
        return sessionFor(m_there ? bytesOf(file) : formOf(item("none", "string", {})));
    }

    bool m_there = false;
    std::unique_ptr<FhirPathEvaluator> m_evaluator;
};

QTEST_GUILESS_MAIN(TstExpressionStrangers)
#include "tst_expression_strangers.moc"
