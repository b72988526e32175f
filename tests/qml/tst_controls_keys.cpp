// SPDX-License-Identifier: Apache-2.0
// Runs tst_*.qml of this folder with our modules.
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Backwell_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Backwell_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_GalleryPlugin)

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)
#include "tst_controls_keys.moc"
