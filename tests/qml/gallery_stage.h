// SPDX-License-Identifier: Apache-2.0
// A Gallery page or a few lines of QML in a window of a phone's size, with the Theme at hand.
#pragma once

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <memory>

Q_IMPORT_QML_PLUGIN(Backwell_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Backwell_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_GalleryPlugin)

namespace backwell::tests
{

inline constexpr const char *galleryPages[] = {"ButtonsPage",  "AnswersPage",  "FieldsPage",
                                               "SurfacesPage", "StatesPage",   "PicturesPage",
                                               "TodayStudy",   "CheckInStudy", "KioskStudy"};

/// One engine and one window. `item` is null until a load works; `problem` says why.
class GalleryStage
{
public:
    GalleryStage()
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent reader(&m_engine);
        reader.setData("import QtQml; import Backwell.Theme; "
                       "QtObject { property QtObject theme: Theme }",
                       QUrl());
        m_reader.reset(reader.create());
    }
    QObject *theme() const { return m_reader->property("theme").value<QObject *>(); }
    QQuickWindow &window() { return m_window; }
    QQuickItem *item() const { return m_item; }
    QString problem() const { return m_problem; }

    bool loadPage(const QString &name, QSize size = {390, 844})
    {
        QQmlComponent component(
            &m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Backwell/Gallery/%1.qml").arg(name)));
        return show(component, size);
    }
    /// `body` is one QML object; the imports are added.
    bool loadText(const QByteArray &body, QSize size = {390, 844})
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport QtQuick.Layouts\nimport Backwell.Theme\n"
                          "import Backwell.Controls\n" +
                              body,
                          QUrl(QStringLiteral("qrc:/text.qml")));
        return show(component, size);
    }
    /// As tall as the page wants to be, so that all of it is in sight.
    void growToContent()
    {
        const QSize size(m_window.width(),
                         qMax(m_window.height(), qCeil(m_item->implicitHeight())));
        m_window.resize(size);
        m_item->setSize(size);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::sendPostedEvents();
            QTest::qWait(15);
        }
    }

private:
    bool show(QQmlComponent &component, QSize size)
    {
        m_made.reset(component.create());
        m_item = qobject_cast<QQuickItem *>(m_made.get());
        m_problem = component.errorString();
        if (m_item == nullptr)
            return false;
        m_window.resize(size);
        m_item->setParentItem(m_window.contentItem());
        m_item->setSize(size);
        m_window.show();
        m_window.requestActivate();
        settle();
        return true;
    }

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_reader;
    QQuickWindow m_window;
    std::unique_ptr<QObject> m_made;
    QQuickItem *m_item = nullptr;
    QString m_problem;
};

} // namespace backwell::tests
