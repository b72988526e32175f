// SPDX-License-Identifier: Apache-2.0
// Get help now: the published tiers. Needs no network.
#pragma once

#include "app/library/pack_shelf.h"
#include "app/safety/help_tier.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

class HelpFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString intro READ intro CONSTANT)
    Q_PROPERTY(QString language READ language CONSTANT)
    Q_PROPERTY(QList<backwell::app::HelpTier> tiers READ tiers CONSTANT)
    Q_PROPERTY(QList<backwell::app::HelpTier> crisis READ crisis CONSTANT)
public:
    /// Without a library, or where its list was altered, the lists this program was built with.
    explicit HelpFace(const PackShelf *library, QObject *parent = nullptr);

    QString title() const;
    QString intro() const;
    QString language() const; ///< BCP 47
    /// Most urgent first. Never empty.
    QList<HelpTier> tiers() const;
    QList<HelpTier> crisis() const; ///< people to talk to; `signs` and `say` are empty
    /// The same as values: what the safety check's answers are held against.
    const content::HelpNow &lists() const;
    static HelpTier shown(const content::Tier &tier);

    /// What is read aloud of one tier, and of everybody to talk to.
    Q_INVOKABLE QStringList tierWords(int tier) const;
    Q_INVOKABLE QStringList crisisWords() const;

    /// Hands the number to the system's telephone.
    Q_INVOKABLE void call(const QString &phone);
    /// Hands the message (HelpTier::sms) to the system, for the person to send.
    Q_INVOKABLE void write(const QString &sms);
    /// Asks the system's map for the nearest emergency department. False when there is no map.
    Q_INVOKABLE bool findEmergency();

private:
    const PackShelf *m_library;
    mutable std::optional<content::HelpNow> m_help;
};

} // namespace backwell::app
