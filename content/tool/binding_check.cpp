// SPDX-License-Identifier: Apache-2.0
// Each binding against the files it speaks of.
#include "content/tool/binding_check.h"

#include "content/instrument/fit.h"
#include "content/instrument/measure.h"
#include "platform/base/crypto.h"

#include <QFileInfo>

namespace backwell::content::tool
{

namespace
{
constexpr int soon = 60; // days in which a licence should be renewed

class BindingCheck
{
public:
    BindingCheck(const Files &files, const Gathered &all, QDate today, Findings &findings)
        : m_files(files), m_all(all), m_today(today), m_findings(findings)
    {
    }

    void run()
    {
        for (const auto &[file, instrument] : m_all.instruments)
            checkInstrument(file, instrument);
        for (const QString &id : boundIds(m_files)) {
            if (!m_files.contains(QStringLiteral("instruments/%1.json").arg(id)))
                say(Level::Error, QStringLiteral("bindings/%1.json").arg(id),
                    QStringLiteral("no such instrument"));
        }
    }

private:
    void say(Level level, const QString &file, const QString &text)
    {
        m_findings.push_back({level, file, text});
    }

    void checkInstrument(const QString &file, const Instrument &instrument)
    {
        const QString wording = QStringLiteral("questionnaires/%1.json").arg(instrument.id);
        const QString path = QStringLiteral("bindings/%1.json").arg(instrument.id);
        const bool hasForm = m_all.questionnaires.contains(instrument.questionnaire);
        if (!m_files.contains(path)) {
            if (instrument.bound)
                say(Level::Error, file, QStringLiteral("a bound copy without its binding"));
            if (hasForm && instrument.licence.needed)
                say(Level::Error, file,
                    QStringLiteral("its questions need a licence, and none is bound"));
            return;
        }
        const auto binding = readBinding(m_files.value(path));
        if (!binding)
            return say(Level::Error, path, binding.error().detail);
        checkLicence(path, *binding);
        const Measure measure{instrument, *binding, crypto::sha256(m_files.value(wording))};
        const Usable standing = usable(measure, QDate()); // its days are looked at above
        if (!m_files.contains(wording))
            return say(Level::Error, path, QStringLiteral("no ") + wording);
        if (crypto::sha256(m_files.value(wording)) != binding->wording)
            say(Level::Error, wording,
                QStringLiteral("is not the wording that was bound; import it again"));
        else if (standing == Usable::NoLicence)
            say(Level::Error, path, QStringLiteral("no licence, and its owner asks for one"));
        else if (standing == Usable::Changed)
            say(Level::Error, path, QStringLiteral("is for another questionnaire or scoring"));
        else if (hasForm)
            checkFit(file, instrument);
    }

    void checkLicence(const QString &path, const Binding &binding)
    {
        const bool built = m_files.contains(QStringLiteral("manifest.sig"));
        if (!binding.licence.isEmpty() && !built) {
            if (!m_files.contains(binding.licence))
                say(Level::Error, path, QStringLiteral("no ") + binding.licence);
            else if (crypto::sha256(m_files.value(binding.licence)) != binding.licenceHash)
                say(Level::Error, binding.licence, QStringLiteral("is not the one that was bound"));
        }
        if (!binding.until.isValid())
            return;
        const QString day = binding.until.toString(Qt::ISODate);
        if (binding.until < m_today)
            say(Level::Warning, path,
                QStringLiteral("its licence ended on %1; it is not asked any more").arg(day));
        else if (m_today.daysTo(binding.until) < soon)
            say(Level::Warning, path, QStringLiteral("its licence ends on ") + day);
    }

    void checkFit(const QString &file, const Instrument &instrument)
    {
        const auto form = m_all.questionnaires.value(instrument.questionnaire);
        const Fit fit = fitOf(instrument, *form);
        for (const QString &problem : fit.problems)
            say(Level::Error, file, problem);
    }

    const Files &m_files;
    const Gathered &m_all;
    QDate m_today;
    Findings &m_findings;
};
} // namespace

QSet<QString> boundIds(const Files &files)
{
    QSet<QString> ids;
    for (const QString &path : files.keys()) {
        if (path.startsWith(u"bindings/") && path.endsWith(u".json"))
            ids.insert(QFileInfo(path).completeBaseName());
    }
    return ids;
}

void checkBindings(const Files &files, const Gathered &all, QDate today, Findings &findings)
{
    BindingCheck(files, all, today, findings).run();
}

} // namespace backwell::content::tool
