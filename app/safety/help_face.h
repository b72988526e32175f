// SPDX-License-Identifier: Apache-2.0
// Get help now: the published tiers, and the private check of the first run. Needs no network.
#pragma once

#include "app/library/pack_shelf.h"
#include "app/me/profile.h"

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
    Q_PROPERTY(QString sayHint MEMBER sayHint CONSTANT)
    Q_PROPERTY(QString phone MEMBER phone CONSTANT)
    Q_PROPERTY(QString callText MEMBER callText CONSTANT)
    Q_PROPERTY(QStringList signs MEMBER signs CONSTANT)
public:
    QString id;
    QString title;
    QString action;
    QString where;
    QString say;
    QString phone;    ///< digits only
    QString callText; ///< "Call 999"
    QStringList signs;
    QString sayHint; ///< which signs `say` is for; may be empty
    bool operator==(const HelpTier &) const = default;
};

class HelpFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString intro READ intro CONSTANT)
    Q_PROPERTY(QList<backwell::app::HelpTier> tiers READ tiers CONSTANT)
    Q_PROPERTY(QList<backwell::app::HelpTier> crisis READ crisis CONSTANT)
    Q_PROPERTY(QList<QString> urgentSigns READ urgentSigns CONSTANT)
public:
    HelpFace(const PackShelf &library, Profile &profile, QObject *parent = nullptr);

    QString title() const;
    QString intro() const;
    /// Most urgent first. Never empty: without a readable pack it is the one tier that always
    /// holds.
    QList<HelpTier> tiers() const;
    QList<HelpTier> crisis() const; ///< people to talk to; `signs` and `say` are empty
    /// What the private check asks about: the signs of the most urgent tier.
    QStringList urgentSigns() const;

    /// The private check was answered with "none of these"; the plan may start.
    Q_INVOKABLE void noneOfThese();
    /// Hands the number to the system's telephone.
    Q_INVOKABLE void call(const QString &phone);

private:
    void read() const;

    const PackShelf &m_library;
    Profile &m_profile;
    mutable std::optional<content::HelpNow> m_help;
};

} // namespace backwell::app
