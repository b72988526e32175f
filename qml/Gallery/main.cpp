// SPDX-License-Identifier: Apache-2.0
// backwell-gallery: every control in its states, with no app. --shots DIR writes pictures and ends.
#include "qml/Gallery/gallery_shots.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Backwell_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Backwell_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_GalleryPlugin)

int main(int argc, char *argv[])
{
    QQuickWindow::setDefaultAlphaBuffer(false);
    for (int i = 1; i < argc; ++i) {
        if (qstrncmp(argv[i], "--shots", 7) == 0) {
            qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty()
                                           ? "offscreen"
                                           : qgetenv("QT_QPA_PLATFORM"));
            QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        }
    }
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("backwell-gallery"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption shots(QStringLiteral("shots"),
                                   QStringLiteral("Write pictures of every page to DIR and end."),
                                   QStringLiteral("DIR"));
    parser.addOption(shots);
    parser.process(app);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    if (parser.isSet(shots)) {
        const int count = backwell::gallery::writeShots(engine, parser.value(shots));
        std::printf("%d pictures in %s\n", count, qPrintable(parser.value(shots)));
        return count > 0 ? 0 : 1;
    }
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Backwell/Gallery/Gallery.qml")));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
