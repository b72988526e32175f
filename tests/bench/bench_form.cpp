// SPDX-License-Identifier: Apache-2.0
// ./dev bench form: the shipped page of a measure with 30 questions against a bare list of 30
// delegates, and reading a questionnaire of 1 MB against parsing its JSON; A B B A in one run.
#include "content/questionnaire/reader.h"
#include "tests/app/pack_folder.h"
#include "tests/app/person_stage.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QTextStream>

using namespace backwell;

namespace
{
constexpr int rounds = 15;
constexpr double openGate = 2.50;
constexpr double loadGate = 3.00;

/// A measure of `count` questions with four answers each.
QByteArray measure(int count)
{
    QJsonArray items;
    for (int i = 1; i <= count; ++i) {
        QJsonArray options;
        for (const char *word : {"Not at all", "A little", "Quite a lot", "All the time"})
            options.append(QJsonObject{
                {QStringLiteral("valueCoding"),
                 QJsonObject{{QStringLiteral("system"), QStringLiteral("https://region.example/a")},
                             {QStringLiteral("code"), QString::fromLatin1(word).toLower()},
                             {QStringLiteral("display"), QString::fromLatin1(word)}}}});
        items.append(QJsonObject{
            {QStringLiteral("linkId"), QStringLiteral("q%1").arg(i)},
            {QStringLiteral("type"), QStringLiteral("choice")},
            {QStringLiteral("text"), QStringLiteral("How much did thing %1 trouble you?").arg(i)},
            {QStringLiteral("answerOption"), options}});
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                           {QStringLiteral("id"), QStringLiteral("bench")},
                           {QStringLiteral("url"), QStringLiteral("https://region.example/bench")},
                           {QStringLiteral("version"), QStringLiteral("1")},
                           {QStringLiteral("status"), QStringLiteral("active")},
                           {QStringLiteral("title"), QStringLiteral("Thirty questions")},
                           {QStringLiteral("item"), items}})
        .toJson();
}

// The least that asks the same: a text and its answers as buttons of Qt, all thirty made.
constexpr auto bareList = R"(
import QtQuick
import QtQuick.Templates as T
ListView {
    anchors.fill: parent
    model: 30
    cacheBuffer: 1000000
    delegate: Column {
        id: question
        required property int index
        width: ListView.view.width
        Text { width: parent.width; wrapMode: Text.Wrap; text: "How much did thing " + question.index + " trouble you?" }
        Repeater {
            model: ["Not at all", "A little", "Quite a lot", "All the time"]
            delegate: T.AbstractButton {
                id: answer
                required property string modelData
                implicitWidth: implicitContentWidth + 16
                implicitHeight: 48
                text: answer.modelData
                background: Rectangle { radius: 24; border.width: 1 }
                contentItem: Text { text: answer.text }
            }
        }
    }
}
)";

/// One frame on the screen after what was asked for.
void waitForFrame(QQuickWindow *window)
{
    bool swapped = false;
    const auto connection =
        QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] { swapped = true; });
    window->update();
    if (!QTest::qWaitFor([&] { return swapped; }, 20'000))
        qFatal("no frame");
    QObject::disconnect(connection);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

class Stage
{
public:
    Stage() : m_bare(&m_engine)
    {
        m_folder.write(QStringLiteral("questionnaires/bench.json"), measure(30));
        m_library = m_folder.open();
        m_app.open(*m_library);
        m_bare.setData(bareList, QUrl());
        m_window.resize(m_app.window->window->size());
        m_window.show();
        if (!m_bare.isReady() || !QTest::qWaitForWindowExposed(&m_window))
            qFatal("%s", qPrintable(m_bare.errorString()));
    }
    /// From the tap to the frame with all questions on the page.
    double page()
    {
        QElapsedTimer timer;
        timer.start();
        m_app.window->go("form", QStringLiteral("bench"));
        waitForFrame(m_app.window->window);
        const double time = milliseconds(timer);
        const auto *form = m_app.window->page()->property("form").value<app::FormFace *>();
        if (!form || form->total() != 30)
            qFatal("the page is not there");
        QMetaObject::invokeMethod(m_app.window->page()->property("nav").value<QObject *>(), "back");
        waitForFrame(m_app.window->window);
        QTest::qWait(50); // what was let go is collected
        return time;
    }
    double bare()
    {
        QElapsedTimer timer;
        timer.start();
        const std::unique_ptr<QObject> list(m_bare.createWithInitialProperties(
            {{QStringLiteral("parent"), QVariant::fromValue(m_window.contentItem())}}));
        waitForFrame(&m_window);
        const double time = milliseconds(timer);
        if (list->property("count").toInt() != 30)
            qFatal("the list is not there");
        return time;
    }

private:
    tests::PackFolder m_folder;
    std::unique_ptr<app::PackShelf> m_library;
    tests::PersonStage m_app;
    QQmlEngine m_engine;
    QQmlComponent m_bare;
    QQuickWindow m_window;
};

QString compareLoading(const QString &out)
{
    int count = 1000;
    while (measure(count).size() < 1'000'000)
        count += 100;
    const QByteArray json = measure(count);
    const auto timed = [&json](auto read) {
        QElapsedTimer timer;
        timer.start();
        if (!read(json))
            qFatal("it does not read");
        return milliseconds(timer);
    };
    return bench::compare(
        {"form", "load", loadGate, rounds, out},
        [&] {
            return timed([](const QByteArray &bytes) {
                return content::readQuestionnaire(bytes).questionnaire != nullptr;
            });
        },
        [&] {
            return timed(
                [](const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).isObject(); });
        });
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QString out = bench::outFolder();
    Stage stage;
    const QString opening = bench::compare(
        {"form", "open", openGate, rounds, out}, [&] { return stage.page(); },
        [&] { return stage.bare(); });
    const QString loading = compareLoading(out);
    QTextStream(stdout) << opening << '\n' << loading << '\n';
    return 0;
}
