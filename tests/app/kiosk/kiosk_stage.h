// SPDX-License-Identifier: Apache-2.0
// The kiosk as it ships (window, pages, visit, wipe, memory store) on a clock that a test moves.
#pragma once

#include "app/kiosk/staff_exit.h"
#include "app/kiosk/wipe.h"
#include "content/pack/keys.h"
#include "platform/base/crypto.h"
#include "tests/fakes/accessible_tree.h"
#include "tests/fakes/fake_clock.h"

#include <QFuture>
#include <QPointingDevice>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <functional>
#include <memory>

Q_IMPORT_QML_PLUGIN(Backwell_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Backwell_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_AppPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_PatientPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_KioskPlugin)

namespace backwell::tests
{

class KioskStage
{
public:
    /// `window` is null when the pack or the window does not load.
    KioskStage()
        : m_library(*content::Pack::open(qEnvironmentVariable("BACKWELL_BUILD") +
                                             QStringLiteral("/packs/backwell-en-GB"),
                                         content::trustedKeys())),
          m_store(*sync::LocalStore::open({.file = QStringLiteral(":memory:"),
                                           .key = crypto::randomBytes(crypto::keyBytes),
                                           .keyPlace = sync::KeyPlace::Memory},
                                          clock)),
          face(m_library, *m_store, clock, Uuid::v7(clock), sync::Mode::Kiosk), visit(clock),
          staff(clock, QStringLiteral("2468"))
    {
        face.restore({}, {}, app::Face::Wait::Yes);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        app::wipeAfter(visit, face, m_engine);
        m_engine.setInitialProperties({{QStringLiteral("face"), QVariant::fromValue(&face)},
                                       {QStringLiteral("visit"), QVariant::fromValue(&visit)},
                                       {QStringLiteral("staff"), QVariant::fromValue(&staff)},
                                       {QStringLiteral("windowed"), true}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Backwell/Kiosk/KioskWindow.qml")));
        if (!m_engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
        visit.listenTo(*qGuiApp);
        settle();
    }
    ~KioskStage() { qGuiApp->removeEventFilter(&visit); }
    Q_DISABLE_COPY_MOVE(KioskStage)

    /// Lets bindings, the store's answers and deferred deletes arrive.
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QTest::qWait(5);
    }
    bool attracting() const { return visit.stage() == app::Visit::Stage::Attract; }
    /// The first with that objectName, delegates included; nullptr when there is none.
    QQuickItem *item(const QString &name) const
    {
        QQuickItem *found = nullptr;
        each([&](QObject *object) {
            if (!found && object->objectName() == name)
                found = qobject_cast<QQuickItem *>(object);
        });
        return found;
    }
    QObject *shell() const { return window->property("shell").value<QObject *>(); }
    QObject *nav() const { return shell()->property("nav").value<QObject *>(); }
    QQuickItem *page() const
    {
        return item(QStringLiteral("stack"))->property("currentItem").value<QQuickItem *>();
    }
    int depth() const { return item(QStringLiteral("stack"))->property("depth").toInt(); }
    /// Every object of the window that is still there: items, and what they own.
    void each(const std::function<void(QObject *)> &look) const
    {
        QSet<QObject *> seen;
        each(window, look, seen);
        each(window->contentItem(), look, seen);
    }
    int objects() const
    {
        int count = 0;
        each([&count](QObject *) { ++count; });
        return count;
    }

    QPoint middleOf(const QQuickItem *item) const
    {
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    }
    /// A finger, as the screen reports it.
    void touch(QPoint at)
    {
        QTest::touchEvent(window, m_finger).press(0, at, window).commit();
        QTest::touchEvent(window, m_finger).release(0, at, window).commit();
        settle();
    }
    /// As a switch or a screen reader does; waits until there is such a button.
    bool press(const QString &name)
    {
        fakes::AccessibleNode node;
        const auto there = [&] {
            node = fakes::accessibleNamed(window, name, QAccessible::Button);
            return node.interface != nullptr;
        };
        const bool done = QTest::qWaitFor(there, 5000) && node.act(QStringLiteral("Press"));
        settle();
        return done;
    }
    void pass(qint64 seconds)
    {
        clock.advance(seconds * 1000);
        visit.tick();
        settle();
    }
    QByteArray kept(const QString &name) { return m_store->get(name).result().value_or("?"); }
    qsizetype records() { return qsizetype(m_store->records().result()->size()); }

    fakes::FakeClock clock;

private:
    static void each(QObject *object, const std::function<void(QObject *)> &look,
                     QSet<QObject *> &seen)
    {
        if (seen.contains(object))
            return;
        seen.insert(object);
        look(object);
        for (QObject *child : object->children())
            each(child, look, seen);
        if (const auto *item = qobject_cast<QQuickItem *>(object))
            for (QQuickItem *child : item->childItems())
                each(child, look, seen);
    }

    app::PackShelf m_library;
    std::unique_ptr<sync::LocalStore> m_store;

public:
    app::Face face;
    app::Visit visit;
    app::StaffExit staff;
    QQuickWindow *window = nullptr;

private:
    QQmlApplicationEngine m_engine;
    QPointingDevice *m_finger = QTest::createTouchDevice();
};

} // namespace backwell::tests
