// SPDX-License-Identifier: Apache-2.0
// One service near a person, and those that belong together, as a page shows them.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// All words are ready to show; those that may be empty say so.
struct ServiceRow {
    Q_GADGET
    QML_VALUE_TYPE(serviceRow)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)
    Q_PROPERTY(bool open MEMBER open CONSTANT)
    Q_PROPERTY(QString openLine MEMBER openLine CONSTANT)
    Q_PROPERTY(QString hours MEMBER hours CONSTANT)
    Q_PROPERTY(QString referral MEMBER referral CONSTANT)
    Q_PROPERTY(QString howTo MEMBER howTo CONSTANT)
    Q_PROPERTY(QString where MEMBER where CONSTANT)
    Q_PROPERTY(QString checked MEMBER checked CONSTANT)
    Q_PROPERTY(QString phone MEMBER phone CONSTANT)
    Q_PROPERTY(QString callText MEMBER callText CONSTANT)
    Q_PROPERTY(QString dial MEMBER dial CONSTANT)
    Q_PROPERTY(QString writeText MEMBER writeText CONSTANT)
    Q_PROPERTY(QString sms MEMBER sms CONSTANT)
public:
    QString id;
    QString name;
    QString line;      ///< what it is for
    bool open = false; ///< now; `openLine` says it in words
    QString openLine;  ///< "Closed now. Opens Monday at 8 am"; empty when nobody knows
    QString hours;     ///< "Monday to Friday, 8 am to 6:30 pm", a line each; may be empty
    QString referral;  ///< whether somebody has to refer you; empty where that goes without saying
    QString howTo;
    QString where;     ///< "For Northbridge and Eastmere"; empty: for everybody here
    QString checked;   ///< "Checked on 20 November 2026" and whether that is too long ago
    QString phone;     ///< to be read from the screen; may be empty
    QString callText;  ///< "Call 01632 960100"; empty without a phone
    QString dial;      ///< for HelpFace::call
    QString writeText; ///< "Text 07700 900120"; may be empty
    QString sms;       ///< for HelpFace::write
    bool operator==(const ServiceRow &) const = default;
};

struct ServiceGroup {
    Q_GADGET
    QML_VALUE_TYPE(serviceGroup)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QList<backwell::app::ServiceRow> services MEMBER services CONSTANT)
public:
    QString title; ///< "You can go yourself"
    QList<ServiceRow> services;
    bool operator==(const ServiceGroup &) const = default;
};

/// Colours of a region for one scheme, "#rrggbb"; black where it has none.
struct SkinColours {
    Q_GADGET
    QML_VALUE_TYPE(skinColours)
    Q_PROPERTY(QString accent MEMBER accent CONSTANT)
    Q_PROPERTY(QString inkOnAccent MEMBER inkOnAccent CONSTANT)
    Q_PROPERTY(QString wash MEMBER wash CONSTANT)
public:
    QString accent = QStringLiteral("#000000");
    QString inkOnAccent = QStringLiteral("#000000");
    QString wash = QStringLiteral("#000000");
    bool operator==(const SkinColours &) const = default;
};

} // namespace backwell::app
