// SPDX-License-Identifier: Apache-2.0
// A questionnaire that computes, on the shipped page: pressed, shown, saved.
#include "content/expression/evaluator.h"
#include "sync/store/decoded.h"
#include "tests/app/pack_folder.h"
#include "tests/app/person_window.h"
#include "tests/content/expression/computed_forms.h"

#include <QFuture>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Backwell_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Backwell_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_AppPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_PatientPlugin)

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
        return QTest::qWaitFor([&] { return m_open->press(name); });
    }
    bool sees(const QString &name) const
    {
        return QTest::qWaitFor([&] { return m_open->has(name); });
    }
    /// The linkIds of the saved response, joined by spaces.
    QString saved() const
    {
        QStringList linkIds;
        const auto records = m_store->records(QStringLiteral("QuestionnaireResponse")).result();
        for (const auto &response : sync::decoded<sync::Response>(records))
            for (const sync::AnswerItem &item : response.items)
                linkIds += item.linkId;
        return linkIds.join(u' ');
    }

    PackFolder m_folder;
    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    std::unique_ptr<app::PackShelf> m_library;
    std::unique_ptr<fakes::WarningTrap> m_trap;
    std::unique_ptr<sync::LocalStore> m_store;
    std::unique_ptr<app::Face> m_face;
    std::unique_ptr<PersonWindow> m_open;
};

void TstFormComputedPage::initTestCase()
{
    fakes::activateAccessibility();
    m_folder.write(QStringLiteral("questionnaires/%1.json").arg(computed), form());
    m_library = m_folder.open();
}

void TstFormComputedPage::open(content::ExpressionEvaluator *evaluator)
{
    m_trap = std::make_unique<fakes::WarningTrap>();
    auto store = sync::LocalStore::open(
        {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, m_clock);
    QVERIFY(store);
    m_store = std::move(*store);
    m_face =
        std::make_unique<app::Face>(*m_library, *m_store, m_clock, m_person, sync::Mode::OwnDevice);
    m_face->setEvaluator(evaluator);
    m_face->restore({}, {}, app::Face::Wait::Yes);
    m_open = std::make_unique<PersonWindow>(*m_face, *m_store, m_clock, m_person);
    QVERIFY(m_open->window != nullptr);
    m_open->go("form", computed);
    QTRY_COMPARE(m_open->page()->objectName(), QStringLiteral("form"));
}

void TstFormComputedPage::close()
{
    m_open.reset();
    m_face.reset();
    m_store.reset();
    const QStringList warnings = m_trap->warnings();
    m_trap.reset();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

void TstFormComputedPage::a_press_shows_what_follows_from_it_and_all_of_it_is_saved()
{
    const auto evaluator = content::FhirPathEvaluator::create();
    if (!evaluator)
        QSKIP("this build has no fhirpath.js (content/expression/README.md)");
    open(evaluator.get());
    QVERIFY(sees(QStringLiteral("Points: 1")));
    QVERIFY(!m_open->has(QStringLiteral("Helped")));
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
