// SPDX-License-Identifier: Apache-2.0
// The published lists, read on first use.
#include "app/safety/help_face.h"

#include <QDesktopServices>
#include <QUrl>

namespace backwell::app
{

HelpFace::HelpFace(const PackShelf &library, QObject *parent) : QObject(parent), m_library(library)
{
}

const content::HelpNow &HelpFace::lists() const
{
    if (m_help)
        return *m_help;
    if (Result<content::HelpNow> help = m_library.helpNow())
        return m_help.emplace(std::move(*help));
    // A damaged list must not leave an empty page: the number that always helps stands here.
    content::Tier tier;
    tier.id = QStringLiteral("999");
    tier.title = tr("999 or A&E, now");
    tier.action = tr("Call 999 or go to A&E now");
    tier.where = tr("The nearest A&E");
    tier.say = tr("I have back pain and something new that worries me.");
    tier.phone = QStringLiteral("999");
    tier.signs.push_back({QStringLiteral("any"),
                          tr("anything new with peeing, pooing, feeling between your legs, or "
                             "strength in both legs"),
                          {},
                          {},
                          {}});
    content::HelpNow help;
    help.title = tr("Get help now");
    help.intro = tr("The full list could not be read on this device. If in doubt, call 111.");
    help.tiers.push_back(tier);
    return m_help.emplace(std::move(help));
}

QString HelpFace::title() const
{
    return lists().title;
}

QString HelpFace::intro() const
{
    return lists().intro;
}

HelpTier HelpFace::shown(const content::Tier &tier)
{
    HelpTier shown{tier.id,
                   tier.title,
                   tier.action,
                   tier.where,
                   tier.say,
                   tier.phone,
                   tr("Call %1").arg(tier.phone),
                   {},
                   tier.sayHint};
    for (const content::Sign &sign : tier.signs)
        shown.signs.append(sign.text);
    return shown;
}

QList<HelpTier> HelpFace::tiers() const
{
    QList<HelpTier> tiers;
    for (const content::Tier &tier : lists().tiers)
        tiers.append(shown(tier));
    return tiers;
}

QList<HelpTier> HelpFace::crisis() const
{
    QList<HelpTier> lines;
    for (const content::CrisisLine &line : lists().crisis)
        lines.append({line.id,
                      line.title,
                      line.line,
                      line.text,
                      {},
                      line.phone,
                      tr("Call %1").arg(line.phone),
                      {},
                      {}});
    return lines;
}

void HelpFace::call(const QString &phone)
{
    QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + phone));
}

bool HelpFace::findEmergency()
{
    return QDesktopServices::openUrl(
        QUrl(QStringLiteral("geo:0,0?q=") +
             QString::fromLatin1(QUrl::toPercentEncoding(tr("A&E", "searched on a map")))));
}

} // namespace backwell::app
