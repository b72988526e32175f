// SPDX-License-Identifier: Apache-2.0
// One speed of getting help, as a page shows it.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

struct HelpTier {
    Q_GADGET
    QML_VALUE_TYPE(helpTier)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString action MEMBER action CONSTANT)
    Q_PROPERTY(QString where MEMBER where CONSTANT)
    Q_PROPERTY(QString say MEMBER say CONSTANT)
    Q_PROPERTY(QString whereLine READ whereLine CONSTANT)
    Q_PROPERTY(QString sayLine READ sayLine CONSTANT)
    Q_PROPERTY(QString sayHint MEMBER sayHint CONSTANT)
    Q_PROPERTY(QString phone MEMBER phone CONSTANT)
    Q_PROPERTY(QString sms MEMBER sms CONSTANT)
    Q_PROPERTY(QString callText MEMBER callText CONSTANT)
    Q_PROPERTY(QList<QString> signs MEMBER signs CONSTANT)
public:
    QString id;
    QString title;
    QString action;
    QString where;
    QString say;
    QString phone;    ///< digits only
    QString callText; ///< "Call 999", "Text SHOUT to 85258"
    QStringList signs;
    QString sayHint; ///< which signs `say` is for; may be empty
    QString sms;     ///< "85258?body=SHOUT" of a crisis line that is written to; else empty

    QString whereLine() const; ///< "Where: The nearest A&E"; empty without `where`
    QString sayLine() const;   ///< "Say: “I need to be checked”"; empty without `say`
    bool operator==(const HelpTier &) const = default;
};

} // namespace backwell::app
