// SPDX-License-Identifier: Apache-2.0
// What a screen reader would find, read without a screen or a bus; and a trap for QML warnings.
// Needs Qt6::Quick and Qt6::GuiPrivate (the platform's accessibility switch is private in Qt 6).
#pragma once

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <vector>

namespace backwell::fakes
{

/// Switches the accessibility tree on. Call once, after the application object and before windows.
inline void activateAccessibility()
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
}

/// One thing a screen reader can land on. `interface` and `item` live as long as the window.
struct AccessibleNode {
    QAccessibleInterface *interface = nullptr;
    QQuickItem *item = nullptr; ///< null for the window itself
    QAccessible::Role role = QAccessible::NoRole;
    QString name;
    QString description;
    QStringList actions; ///< names of QAccessibleActionInterface
    QAccessible::State state;
    QRect rect;

    /// Whether people are meant to act on it.
    bool interactive() const
    {
        switch (role) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::Slider:
        case QAccessible::PageTab:
        case QAccessible::EditableText:
        case QAccessible::Link:
            return true;
        default:
            return false;
        }
    }
    /// Does `action` ("Press", "Toggle", "Increase", …). False when the node does not offer it.
    bool act(const QString &action) const
    {
        QAccessibleActionInterface *doer = interface->actionInterface();
        if (doer == nullptr || !doer->actionNames().contains(action))
            return false;
        doer->doAction(action);
        return true;
    }
    /// The value of a slider; invalid when it has none.
    QVariant value() const
    {
        QAccessibleValueInterface *values = interface->valueInterface();
        return values == nullptr ? QVariant() : values->currentValue();
    }
    /// For messages of tests.
    QString text() const
    {
        return QStringLiteral("%1 “%2” %3×%4 %5")
            .arg(static_cast<int>(role))
            .arg(name)
            .arg(rect.width())
            .arg(rect.height())
            .arg(item == nullptr ? QString() : QLatin1String(item->metaObject()->className()));
    }
};

inline void collectAccessible(QAccessibleInterface *interface, std::vector<AccessibleNode> &nodes)
{
    if (interface == nullptr || !interface->isValid() || interface->state().invisible)
        return;
    AccessibleNode node;
    node.interface = interface;
    node.item = qobject_cast<QQuickItem *>(interface->object());
    node.role = interface->role();
    node.name = interface->text(QAccessible::Name);
    node.description = interface->text(QAccessible::Description);
    node.state = interface->state();
    node.rect = interface->rect();
    if (QAccessibleActionInterface *doer = interface->actionInterface())
        node.actions = doer->actionNames();
    nodes.push_back(node);
    for (int i = 0; i < interface->childCount(); ++i)
        collectAccessible(interface->child(i), nodes);
}

/// Every visible node under the window in reading order, the window first.
inline std::vector<AccessibleNode> accessibleNodes(QQuickWindow *window)
{
    std::vector<AccessibleNode> nodes;
    collectAccessible(QAccessible::queryAccessibleInterface(window), nodes);
    return nodes;
}

/// The first node with that name (and role, unless NoRole); `interface` is null when there is none.
inline AccessibleNode accessibleNamed(QQuickWindow *window, const QString &name,
                                      QAccessible::Role role = QAccessible::NoRole)
{
    for (const AccessibleNode &node : accessibleNodes(window)) {
        if (node.name == name && (role == QAccessible::NoRole || node.role == role))
            return node;
    }
    return {};
}

/// Keeps what Qt warns about while it lives; a test fails on a non-empty list.
class WarningTrap
{
public:
    WarningTrap()
    {
        s_warnings.clear();
        m_before = qInstallMessageHandler(&WarningTrap::take);
    }
    ~WarningTrap() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(WarningTrap)

    /// All warnings so far but those about the machine (no runtime folder, no fonts to alias).
    QStringList warnings() const { return s_warnings; }

private:
    static void take(QtMsgType type, const QMessageLogContext &, const QString &text)
    {
        const bool machine = text.startsWith(QLatin1String("QStandardPaths:")) ||
                             text.startsWith(QLatin1String("Populating font family"));
        if (type != QtDebugMsg && type != QtInfoMsg && !machine)
            s_warnings.append(text);
    }
    static inline QStringList s_warnings;
    QtMessageHandler m_before = nullptr;
};

} // namespace backwell::fakes
