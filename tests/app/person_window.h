// SPDX-License-Identifier: Apache-2.0
// The person's own window and pages, as they ship, read and pressed as a screen reader does. No
// network.
#pragma once

#include "app/face/face.h"
#include "sync/client/sync_client.h"
#include "tests/fakes/accessible_tree.h"
#include "tests/fakes/fake_connectivity.h"

#include <QQmlApplicationEngine>
#include <QTest>

namespace backwell::tests
{

/// One opening of the app at Today. The face must outlive it.
class PersonWindow
{
public:
    PersonWindow(app::Face &face, sync::LocalStore &store, const Clock &clock, const Uuid &person)
        : m_client(store, m_network, clock, {}), m_join(m_client, store, clock, person, QUrl())
    {
        m_network.set(false);
        face.setJoin(&m_join);
        face.settings()->setReducedMotion(true);
        QObject::connect(face.language(), &app::LanguageFace::changed, &m_engine,
                         &QQmlEngine::retranslate); // as the program does
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setInitialProperties({{QStringLiteral("face"), QVariant::fromValue(&face)},
                                       {QStringLiteral("atToday"), true}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Backwell/Patient/PatientWindow.qml")));
        if (!m_engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    }

    /// Asks the navigator for a page by its own function: "form", "movement".
    void go(const char *page, const QString &id) const { ask(page, Q_ARG(QString, id)); }
    void goCard(const QString &id) const
    {
        ask("card", Q_ARG(QString, QStringLiteral("card")), Q_ARG(QString, id));
    }
    /// The page that is open.
    QObject *page() const
    {
        return window->property("shell").value<QObject *>()->property("page").value<QObject *>();
    }
    /// Everything below the item with this object name that ends so, in sight or below the fold.
    std::vector<fakes::AccessibleNode> below(const QString &objectName) const
    {
        const QString end = QString::fromLatin1(QUrl::toPercentEncoding(objectName));
        std::vector<fakes::AccessibleNode> found = fakes::accessibleNodes(window);
        std::erase_if(found, [&](const fakes::AccessibleNode &node) {
            for (const QQuickItem *up = node.item; up != nullptr; up = up->parentItem())
                if (up->objectName().startsWith(u"question-") && up->objectName().endsWith(end))
                    return false;
            return true;
        });
        return found;
    }
    bool has(const QString &name) const
    {
        return fakes::accessibleNamed(window, name).interface != nullptr;
    }
    bool press(const QString &name) const
    {
        for (const fakes::AccessibleNode &node : fakes::accessibleNodes(window))
            if (node.name == name && node.interactive() && !node.rect.isEmpty())
                return node.act(QStringLiteral("Press"));
        return false;
    }
    /// Types into an edit field as fingers would.
    void type(const fakes::AccessibleNode &field, const QString &text) const
    {
        field.item->forceActiveFocus();
        for (const QChar letter : text)
            QTest::keyClick(window, letter.toLatin1());
    }

    QQuickWindow *window = nullptr;

private:
    template <typename... Args>
    void ask(const char *page, Args... args) const
    {
        auto *shell = window->property("shell").value<QObject *>();
        auto *navigator = shell->property("nav").value<QObject *>();
        if (!QMetaObject::invokeMethod(navigator, page, args...))
            qFatal("the navigator has no %s", page);
    }

    fakes::FakeConnectivity m_network;
    sync::SyncClient m_client;
    app::JoinFace m_join;
    QQmlApplicationEngine m_engine;
};

} // namespace backwell::tests
