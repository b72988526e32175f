// SPDX-License-Identifier: Apache-2.0
// How a person likes the app to look and ask; kept sealed in the store, never sent.
#pragma once

#include "sync/store/local_store.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed)
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool oneAtATime READ oneAtATime WRITE setOneAtATime NOTIFY changed)
    Q_PROPERTY(bool spokenCues READ spokenCues WRITE setSpokenCues NOTIFY changed)
public:
    enum class Scheme { System, Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    explicit Settings(sync::LocalStore &store, QObject *parent = nullptr);

    int textPercent() const { return m_textPercent; } ///< 100 to 200
    void setTextPercent(int percent);                 ///< clamped to 100–200
    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    bool oneAtATime() const { return m_oneAtATime; } ///< one question per screen, not a list
    void setOneAtATime(bool one);
    bool spokenCues() const { return m_spokenCues; } ///< a movement's cues and counts are said
    void setSpokenCues(bool spoken);
    /// Id of the region of the pack that this device belongs to; empty: nobody named one.
    QString region() const { return m_region; }
    void setRegion(const QString &region);
    /// Id of the place of that region where the person lives; empty: not said. Another region has
    /// other places.
    QString locality() const { return m_locality; }
    void setLocality(const QString &locality);

    /// BCP 47; empty: nobody chose one.
    QString language() const { return m_language; }
    void setLanguage(const QString &language);

    /// What was kept, as `LocalStore::get(name)` returned it; unreadable bytes leave the defaults.
    void restore(const QByteArray &kept);
    /// Back to the defaults, without keeping them. The region is the device's and stays.
    void reset();
    /// Writes what is, after the store was emptied.
    void keep();

    static constexpr auto name = u"settings";

Q_SIGNALS:
    void changed();

private:
    sync::LocalStore &m_store;
    int m_textPercent = 100;
    Scheme m_scheme = Scheme::System;
    bool m_reducedMotion = false;
    bool m_oneAtATime = false;
    bool m_spokenCues = false;
    QString m_region;
    QString m_locality;
    QString m_language;
};

} // namespace backwell::app
