// SPDX-License-Identifier: Apache-2.0
// The published lists, read on first use.
#include "app/safety/help_face.h"

#include <QDesktopServices>
#include <QUrl>

namespace backwell::app
{

HelpFace::HelpFace(const PackShelf &library, Profile &profile, QObject *parent)
    : QObject(parent), m_library(library), m_profile(profile)
{
}

void HelpFace::read() const
{
    if (m_help)
        return;
    if (Result<content::HelpNow> help = m_library.helpNow()) {
        m_help = *help;
        return;
    }
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
    m_help = help;
}

QString HelpFace::title() const
{
    read();
    return m_help->title;
}

QString HelpFace::intro() const
{
    read();
    return m_help->intro;
}

QList<HelpTier> HelpFace::tiers() const
{
    read();
    QList<HelpTier> tiers;
    for (const content::Tier &tier : m_help->tiers) {
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
        tiers.append(shown);
    }
    return tiers;
}

QList<HelpTier> HelpFace::crisis() const
{
    read();
    QList<HelpTier> lines;
    for (const content::CrisisLine &line : m_help->crisis)
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

QStringList HelpFace::urgentSigns() const
{
    QStringList signs;
    const QList<HelpTier> all = tiers();
    for (qsizetype i = 0; i < std::min<qsizetype>(1, all.size()); ++i)
        signs += all[i].signs;
    return signs;
}

void HelpFace::noneOfThese()
{
    m_profile.setSafetyChecked(true);
}

void HelpFace::call(const QString &phone)
{
    QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + phone));
}

} // namespace backwell::app
