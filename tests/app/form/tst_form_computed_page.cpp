// SPDX-License-Identifier: Apache-2.0
// A questionnaire that computes, on the shipped page: pressed, shown, saved.
#include "content/expression/evaluator.h"
#include "sync/store/decoded.h"
#include "tests/app/pack_folder.h"
#include "tests/app/person_stage.h"
#include "tests/content/expression/computed_forms.h"

#include <QFuture>

using namespace backwell;
using namespace backwell::tests;

namespace
{
const QString computed = QStringLiteral("t");

QByteArray form()
{
    const QByteArray walked = "%resource.item.where(linkId='Walked').answer.value";
    return formOf(item("Walked", "boolean", {}, R"(,"required":true)") + ',' +
                  item("Points", "integer",
                       expression("calculatedExpression", "iif(" + walked + ", 10, 1)")) +
                  ',' + item("Helped", "boolean", expression("enableWhenExpression", walked)));
}
} // namespace

class TstFormComputedPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void a_press_shows_what_follows_from_it_and_all_of_it_is_saved();
    void without_fhirpath_the_same_form_is_answered_and_saved();

private:
    void open(content::ExpressionEvaluator *evaluator);
    void close();
    bool press(const QString &name) const
    {
        return QTest::qWaitFor([&] { return m_app.window->press(name); });
    }
    bool sees(const QString &name) const
    {
        return QTest::qWaitFor([&] { return m_app.window->has(name); });
    }
    /// The linkIds of the saved response, joined by spaces.
    QString saved() const
    {
        QStringList linkIds;
        const auto records = m_app.store->records(QStringLiteral("QuestionnaireResponse")).result();
        for (const auto &response : sync::decoded<sync::Response>(records))
            for (const sync::AnswerItem &item : response.items)
                linkIds += item.linkId;
        return linkIds.join(u' ');
    }

    PackFolder m_folder;
    std::unique_ptr<app::PackShelf> m_library;
    PersonStage m_app;
};

void TstFormComputedPage::initTestCase()
{
    fakes::activateAccessibility();
    m_folder.write(QStringLiteral("questionnaires/%1.json").arg(computed), form());
    m_library = m_folder.open();
}

void TstFormComputedPage::open(content::ExpressionEvaluator *evaluator)
{
    m_app.open(*m_library, sync::Mode::OwnDevice, evaluator);
    m_app.window->go("form", computed);
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("form"));
}

void TstFormComputedPage::close()
{
    const QString warnings = m_app.close();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
}

void TstFormComputedPage::a_press_shows_what_follows_from_it_and_all_of_it_is_saved()
{
    const auto evaluator = content::FhirPathEvaluator::create();
    if (!evaluator)
        QSKIP("this build has no fhirpath.js (content/expression/README.md)");
    open(evaluator.get());
    QVERIFY(sees(QStringLiteral("Points: 1")));
    QVERIFY(!m_app.window->has(QStringLiteral("Helped")));
    QVERIFY(press(QStringLiteral("Yes")));
    QVERIFY(sees(QStringLiteral("Points: 10")));
    QVERIFY(sees(QStringLiteral("Helped")));
    QVERIFY(press(QStringLiteral("Save")));
    QVERIFY(sees(QStringLiteral("Saved on this device")));
    QCOMPARE(saved(), QStringLiteral("Walked Points"));
    close();
}

void TstFormComputedPage::without_fhirpath_the_same_form_is_answered_and_saved()
{
    open(nullptr);
    QVERIFY(sees(QStringLiteral("Helped")));
    QVERIFY(press(QStringLiteral("Yes")));
    QVERIFY(press(QStringLiteral("Save")));
    QVERIFY(sees(QStringLiteral("Saved on this device")));
    QCOMPARE(saved(), QStringLiteral("Walked"));
    close();
}

QTEST_MAIN(TstFormComputedPage)
#include "tst_form_computed_page.moc"
