// SPDX-License-Identifier: Apache-2.0
// Every change is kept at once: nobody should have to press Save to be able to read.
#include "app/settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backwell::app
{

Settings::Settings(sync::LocalStore &store, QObject *parent) : QObject(parent), m_store(store) {}

void Settings::setTextPercent(int percent)
{
    const int fitted = std::clamp(percent, 100, 200);
    if (fitted == m_textPercent)
        return;
    m_textPercent = fitted;
    keep();
}

void Settings::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    keep();
}

void Settings::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    keep();
}

void Settings::setOneAtATime(bool one)
{
    if (one == m_oneAtATime)
        return;
    m_oneAtATime = one;
    keep();
}

void Settings::setSpokenCues(bool spoken)
{
    if (spoken == m_spokenCues)
        return;
    m_spokenCues = spoken;
    keep();
}

void Settings::setRegion(const QString &region)
{
    if (region == m_region)
        return;
    m_region = region;
    m_locality.clear();
    keep();
}

void Settings::setLocality(const QString &locality)
{
    if (locality == m_locality)
        return;
    m_locality = locality;
    keep();
}

void Settings::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    keep();
}

void Settings::restore(const QByteArray &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    m_textPercent = std::clamp(object[u"textPercent"].toInt(100), 100, 200);
    m_scheme = static_cast<Scheme>(std::clamp(object[u"scheme"].toInt(0), 0, 3));
    m_reducedMotion = object[u"reducedMotion"].toBool();
    m_oneAtATime = object[u"oneAtATime"].toBool();
    m_spokenCues = object[u"spokenCues"].toBool();
    m_region = object[u"region"].toString(m_region);
    m_locality = object[u"locality"].toString();
    m_language = object[u"language"].toString();
    Q_EMIT changed();
}

void Settings::reset()
{
    restore({});
}

void Settings::keep()
{
    QJsonObject object{{QStringLiteral("textPercent"), m_textPercent},
                       {QStringLiteral("scheme"), static_cast<int>(m_scheme)},
                       {QStringLiteral("reducedMotion"), m_reducedMotion},
                       {QStringLiteral("oneAtATime"), m_oneAtATime},
                       {QStringLiteral("spokenCues"), m_spokenCues}};
    if (!m_region.isEmpty())
        object.insert(QStringLiteral("region"), m_region);
    if (!m_locality.isEmpty())
        object.insert(QStringLiteral("locality"), m_locality);
    if (!m_language.isEmpty())
        object.insert(QStringLiteral("language"), m_language);
    m_store.put(QString::fromUtf16(name), QJsonDocument(object).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace backwell::app
