// SPDX-License-Identifier: Apache-2.0
// The published lists, read on first use.
#include "app/safety/help_face.h"

#include "app/speech/spoken_words.h"

#include <QDesktopServices>
#include <QUrl>

namespace backwell::app
{

HelpFace::HelpFace(const PackShelf *library, QObject *parent) : QObject(parent), m_library(library)
{
}

const content::HelpNow &HelpFace::lists() const
{
    if (m_help)
        return *m_help;
    const Result<content::HelpNow> help =
        m_library ? m_library->helpNow() : fail(ErrorKind::NotFound);
    return m_help.emplace(help ? *help : content::builtInHelp());
}

QString HelpFace::title() const
{
    return lists().title;
}

QString HelpFace::intro() const
{
    return lists().intro;
}

QString HelpFace::language() const
{
    return m_library ? m_library->language() : QStringLiteral("en-GB");
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
                   tier.sayHint,
                   {}};
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
    for (const content::CrisisLine &line : lists().crisis) {
        const bool write = !line.sms.isEmpty();
        lines.append(
            {line.id,
             line.title,
             line.line,
             line.text,
             {},
             write ? line.sms : line.phone,
             write ? tr("Text %1 to %2").arg(line.word, line.sms) : tr("Call %1").arg(line.phone),
             {},
             {},
             write ? line.sms + QStringLiteral("?body=") + line.word : QString()});
    }
    return lines;
}

QStringList HelpFace::tierWords(int tier) const
{
    return SpokenWords::of(tiers().value(tier));
}

QStringList HelpFace::crisisWords() const
{
    QStringList words;
    for (const HelpTier &line : crisis())
        words += SpokenWords::of(line);
    return words;
}

void HelpFace::call(const QString &phone)
{
    QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + phone));
}

void HelpFace::write(const QString &sms)
{
    QDesktopServices::openUrl(QUrl(QStringLiteral("sms:") + sms));
}

bool HelpFace::findEmergency()
{
    return QDesktopServices::openUrl(
        QUrl(QStringLiteral("geo:0,0?q=") +
             QString::fromLatin1(QUrl::toPercentEncoding(tr("A&E", "searched on a map")))));
}

} // namespace backwell::app
