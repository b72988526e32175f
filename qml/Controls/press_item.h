// SPDX-License-Identifier: Apache-2.0
// A button that can be told to be a check box, a radio button or a tab: Qt 6.4 takes the role of a
// control from its C++ type alone and ignores Accessible.role. Uses Qt's private button for that.
#pragma once

#include <QAccessible>
#include <QtQml/qqmlregistration.h>
#include <QtQuickTemplates2/private/qquickabstractbutton_p.h>

namespace backwell::controls
{

/// What Pressable.qml stands on. Everything else is Qt's AbstractButton.
class PressItem : public QQuickAbstractButton
{
    Q_OBJECT
    QML_ELEMENT
    /// A value of QML's Accessible.Role; Button unless told.
    Q_PROPERTY(int accessibleRole MEMBER m_role NOTIFY accessibleRoleChanged)

public:
    using QQuickAbstractButton::QQuickAbstractButton;

Q_SIGNALS:
    void accessibleRoleChanged();

protected:
    QAccessible::Role accessibleRole() const override
    {
        return static_cast<QAccessible::Role>(m_role);
    }

private:
    int m_role = QAccessible::Button;
};

} // namespace backwell::controls
