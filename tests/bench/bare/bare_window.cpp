// SPDX-License-Identifier: Apache-2.0
// A bare Controls window that says when its first frame is on the screen; the baseline for
// start-up.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nimport QtQuick.Controls.Basic\n"
                    "ApplicationWindow { visible: true; width: 390; height: 844\n"
                    "Label { anchors.centerIn: parent; text: \"Today\" } }");
    auto *window = engine.rootObjects().isEmpty()
                       ? nullptr
                       : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window)
        return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] {
            std::puts("first-frame");
            std::fflush(stdout);
        },
        Qt::DirectConnection);
    return QGuiApplication::exec();
}
