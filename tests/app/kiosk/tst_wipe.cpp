// SPDX-License-Identifier: Apache-2.0
// Nothing of a visit outlives it: the shipped kiosk is used as a visitor would, then left.
#include "tests/app/kiosk/kiosk_stage.h"
#include "tests/fakes/fake_printer.h"
#include "tests/fakes/fake_speech.h"

#include <QClipboard>
#include <QPointer>

using namespace backwell;
using namespace backwell::app;
using tests::KioskStage;

namespace
{
const QString secret = QStringLiteral("my knees and Ludmila");
} // namespace

class TstWipe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fakes::activateAccessibility(); }

    void nothing_of_a_visit_outlives_it_data();
    void nothing_of_a_visit_outlives_it();
    void an_unsaved_answer_does_not_come_back_to_the_next_visitor();
    void the_next_visitor_is_another_person();
    void reading_aloud_ends_with_the_visit_data() { nothing_of_a_visit_outlives_it_data(); }
    void reading_aloud_ends_with_the_visit();
    void a_quiet_visitor_on_any_page_is_followed_by_the_attract_page_data() { pages(); }
    void a_quiet_visitor_on_any_page_is_followed_by_the_attract_page();
    void what_was_printed_is_not_told_to_the_next_visitor();
    void visits_leave_no_more_objects_than_one();

private:
    static void pages();
    static void open(KioskStage &kiosk, const char *act, const QString &id);
    static void type(KioskStage &kiosk, QQuickItem *field);
    static void beVisited(KioskStage &kiosk);
    static void end(KioskStage &kiosk, const QString &how);
    /// Where the words still stand, for the message of a failure; empty when they are gone.
    static QString placeOfSecret(const KioskStage &kiosk);
};

/// Every page of the kiosk's own tour but the attract page.
void TstWipe::pages()
{
    QTest::addColumn<int>("page");
    KioskStage kiosk;
    const QStringList names = kiosk.window->findChild<QObject *>(QStringLiteral("tour"))
                                  ->property("names")
                                  .toStringList();
    for (int i = 1; i < names.size(); ++i)
        QTest::newRow(qPrintable(names[i])) << i;
}

void TstWipe::open(KioskStage &kiosk, const char *act, const QString &id)
{
    QVERIFY(QMetaObject::invokeMethod(kiosk.nav(), act, Q_ARG(QString, id)));
    KioskStage::settle();
}

void TstWipe::type(KioskStage &kiosk, QQuickItem *field)
{
    QVERIFY(field);
    field->forceActiveFocus();
    for (const QChar letter : secret)
        QTest::keyClick(kiosk.window, letter.toLatin1());
    QTest::keySequence(kiosk.window, QKeySequence::SelectAll);
    QTest::keySequence(kiosk.window, QKeySequence::Copy);
}

/// Answers, types, copies, saves one measure and leaves a check-in half done, scrolled down.
void TstWipe::beVisited(KioskStage &kiosk)
{
    kiosk.touch({500, 900});
    QVERIFY(!kiosk.attracting());
    kiosk.face.settings()->setTextPercent(150);
    kiosk.face.settings()->setScheme(Settings::Scheme::HighContrast);
    kiosk.shell()->setProperty("lowered", true);
    kiosk.face.profile()->toggleGoal(secret);

    open(kiosk, "form", QStringLiteral("back-leg-0-10"));
    auto *measure = kiosk.page()->property("form").value<FormFace *>();
    QVERIFY(measure);
    measure->setNumber(QStringLiteral("back"), 4);
    measure->setNumber(QStringLiteral("leg"), 2);
    measure->save();
    QTRY_COMPARE(measure->state(), FormFace::State::Saved);
    QVERIFY(kiosk.records() > 0);

    open(kiosk, "form", QStringLiteral("checkin-week"));
    kiosk.page()->property("form").value<FormFace *>()->setNumber(QStringLiteral("confidence"), 3);
    QQuickItem *note = nullptr;
    kiosk.each([&note](QObject *object) {
        if (object->inherits("QQuickTextArea"))
            note = qobject_cast<QQuickItem *>(object);
    });
    type(kiosk, note);
    kiosk.page()->property("scroll").value<QQuickItem *>()->setProperty("contentY", 300);
    QTRY_VERIFY(!placeOfSecret(kiosk).isEmpty());
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), secret);
    QTRY_VERIFY(!kiosk.face.entries()->all().empty());
}

void TstWipe::end(KioskStage &kiosk, const QString &how)
{
    if (how == u"quiet") {
        kiosk.pass(60);
        QCOMPARE(kiosk.visit.stage(), Visit::Stage::Asking);
        kiosk.pass(20);
    } else {
        QVERIFY(kiosk.press(how));
    }
    KioskStage::settle();
}

QString TstWipe::placeOfSecret(const KioskStage &kiosk)
{
    QString place;
    kiosk.each([&place](QObject *object) {
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QVariant value = meta->property(i).read(object);
            if (value.toString().contains(secret) || value.toStringList().contains(secret))
                place = QStringLiteral("%1.%2").arg(QLatin1String(meta->className()),
                                                    QLatin1String(meta->property(i).name()));
        }
    });
    return place;
}

void TstWipe::nothing_of_a_visit_outlives_it_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("nobody touches any more") << QStringLiteral("quiet");
    QTest::newRow("I have finished") << QStringLiteral("I have finished");
}

void TstWipe::nothing_of_a_visit_outlives_it()
{
    QFETCH(QString, how);
    KioskStage kiosk;
    QVERIFY(kiosk.window);
    beVisited(kiosk);
    if (QTest::currentTestFailed())
        return;
    const QPointer<QObject> form = kiosk.page()->property("form").value<QObject *>();
    QVERIFY(form);
    end(kiosk, how);

    QVERIFY(kiosk.attracting());
    QVERIFY(kiosk.shell()->property("attracting").toBool());
    QVERIFY(!kiosk.item(QStringLiteral("stack"))->isVisible());
    QCOMPARE(kiosk.depth(), 1);
    QCOMPARE(kiosk.page()->objectName(), QStringLiteral("tiles"));
    QCOMPARE(kiosk.page()->property("scroll").value<QQuickItem *>()->property("contentY"), 0.0);
    QTRY_VERIFY(!form);
    QCOMPARE(placeOfSecret(kiosk), QString());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QCOMPARE(kiosk.records(), 0);
    QVERIFY(kiosk.face.entries()->all().empty());
    QVERIFY(kiosk.face.profile()->goals().isEmpty());
    for (const auto &name : {QStringLiteral("settings"), QStringLiteral("profile")})
        QVERIFY(kiosk.kept(name).isEmpty());
    QCOMPARE(kiosk.face.settings()->textPercent(), 100);
    QVERIFY(kiosk.face.settings()->scheme() != Settings::Scheme::HighContrast);
    QVERIFY(!kiosk.shell()->property("lowered").toBool());
}

void TstWipe::an_unsaved_answer_does_not_come_back_to_the_next_visitor()
{
    KioskStage kiosk;
    beVisited(kiosk);
    if (QTest::currentTestFailed())
        return;
    QTest::qWait(400); // the draft is kept 300 ms after the last answer
    end(kiosk, QStringLiteral("quiet"));
    kiosk.touch({500, 900});
    open(kiosk, "form", QStringLiteral("checkin-week"));
    const auto *form = kiosk.page()->property("form").value<FormFace *>();
    QVERIFY(form);
    QCOMPARE(form->answered(), 0);
    QVERIFY(!form->resumed());
}

void TstWipe::the_next_visitor_is_another_person()
{
    KioskStage kiosk;
    QSet<QString> people;
    for (int visitor = 0; visitor < 2; ++visitor) {
        kiosk.touch({500, 900});
        open(kiosk, "form", QStringLiteral("back-leg-0-10"));
        auto *form = kiosk.page()->property("form").value<FormFace *>();
        QVERIFY(form);
        form->setNumber(QStringLiteral("back"), 1);
        form->setNumber(QStringLiteral("leg"), 1);
        connect(form, &FormFace::saved, this, [&people](const sync::Response &response) {
            people.insert(response.person.toString());
        });
        form->save();
        QTRY_COMPARE(form->state(), FormFace::State::Saved);
        end(kiosk, QStringLiteral("I have finished"));
    }
    QCOMPARE(people.size(), 2);
}

void TstWipe::reading_aloud_ends_with_the_visit()
{
    QFETCH(QString, how);
    fakes::FakeSpeech speech;
    KioskStage kiosk;
    kiosk.face.setSpeech(&speech);
    kiosk.touch({500, 900});
    open(kiosk, "article", QStringLiteral("leg-pain"));
    QVERIFY(kiosk.press(QStringLiteral("Read aloud")));
    QVERIFY(speech.speaking());
    kiosk.pass(300);
    QVERIFY2(kiosk.visit.stage() == Visit::Stage::Browsing, "who listens need not touch");
    if (how == u"quiet") {
        speech.toTheEnd();
        kiosk.pass(0); // the quiet minute begins
    }
    end(kiosk, how);
    QVERIFY(kiosk.attracting());
    QVERIFY(!speech.speaking());
    QVERIFY(kiosk.face.readAloud()->reading().isEmpty());
}

void TstWipe::a_quiet_visitor_on_any_page_is_followed_by_the_attract_page()
{
    QFETCH(int, page);
    KioskStage kiosk;
    kiosk.window->findChild<QObject *>(QStringLiteral("tour"))->setProperty("current", page);
    KioskStage::settle();
    QVERIFY(!kiosk.attracting());
    if (kiosk.visit.watching()) { // whoever moves along need not touch, until the movement ends
        kiosk.pass(300);
        QCOMPARE(kiosk.visit.stage(), Visit::Stage::Browsing);
        kiosk.page()->property("player").value<app::Player *>()->finish();
        kiosk.pass(0); // the quiet minute begins
    }
    end(kiosk, QStringLiteral("quiet"));
    QVERIFY(kiosk.attracting());
    QVERIFY(kiosk.shell()->property("attracting").toBool());
    QCOMPARE(kiosk.depth(), 1);
    kiosk.touch({500, 900});
    QCOMPARE(kiosk.page()->objectName(), QStringLiteral("tiles"));
}

void TstWipe::what_was_printed_is_not_told_to_the_next_visitor()
{
    fakes::FakePrinter printer;
    KioskStage kiosk;
    kiosk.face.paper()->setPrinter(&printer);
    kiosk.touch({500, 900});
    open(kiosk, "article", QStringLiteral("what-a-scan-can-tell"));
    QVERIFY(!fakes::accessibleNamed(kiosk.window, QStringLiteral("Save as a file")).interface);
    QVERIFY(kiosk.press(QStringLiteral("Print")));
    QCOMPARE(printer.printed.size(), 1);
    QVERIFY(!kiosk.face.paper()->done().isEmpty());
    kiosk.visit.finish();
    KioskStage::settle();
    QVERIFY(kiosk.face.paper()->done().isEmpty());
    QVERIFY(kiosk.face.paper()->article().isEmpty());
}

void TstWipe::visits_leave_no_more_objects_than_one()
{
    KioskStage kiosk;
    const auto visitOnce = [&kiosk] {
        kiosk.touch({500, 900});
        open(kiosk, "article", QStringLiteral("back-pain-is-normal"));
        open(kiosk, "movement", QStringLiteral("sit-to-stand"));
        open(kiosk, "form", QStringLiteral("checkin-week"));
        end(kiosk, QStringLiteral("I have finished"));
    };
    visitOnce();
    const int after = kiosk.objects();
    for (int i = 0; i < 4; ++i)
        visitOnce();
    QCOMPARE(kiosk.objects(), after);
}

QTEST_MAIN(TstWipe)
#include "tst_wipe.moc"
