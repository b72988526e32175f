// SPDX-License-Identifier: Apache-2.0
// A region with one person whose device joined, and a clinician at that person's page.
#pragma once

#include "sync/endpoint/region.h"
#include "tests/sync/endpoint/test_device.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace backwell::tests
{

class ReviewStage
{
public:
    /// A new region, its clinician "Ada Example" signed in. `pack` is the folder of its pack.
    void begin(const QString &pack = {})
    {
        m_region.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        sync::endpoint::RegionOptions options;
        options.dataFolder = m_folder->path();
        options.pack = pack;
        auto region = sync::endpoint::Region::start(options, clock);
        QVERIFY2(region, region ? "" : qPrintable(region.error().detail));
        m_region = std::move(*region);
        own = device();
        clinician = device();
        QVERIFY(join(*own));
        const auto account = *m_region->addClinician(QStringLiteral("Ada Example"));
        QVERIFY(clinician->signInToReview(account.user, account.password));
    }
    /// Another one, of another person, that has not joined.
    std::unique_ptr<TestDevice> device() const
    {
        return std::make_unique<TestDevice>(m_region->address(), m_region->certificate(), clock);
    }
    bool join(TestDevice &device) const
    {
        return device.join(*m_region->invite()) && device.signIn();
    }

    QString place() const { return QStringLiteral("/review/person/") + own->person.toString(); }
    /// Opens the person's page anew; what it says.
    QString open()
    {
        page = QString::fromUtf8(clinician->send("GET", place()).body);
        return page;
    }
    /// The first hidden field of that name on the page as it was opened.
    QString hidden(const QString &name) const
    {
        const QRegularExpression field(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(name));
        return field.match(page).captured(1);
    }
    /// Sends a form of the page as it was opened, with its token and these of its hidden fields.
    Reply post(const QString &path, Form fields, const QStringList &itsHidden)
    {
        for (const QString &name : QStringList(QStringLiteral("csrf")) + itsHidden)
            fields.append({name, hidden(name)});
        return clinician->sendForm(place() + path, fields);
    }

    /// A file of the region's, by its name.
    QString file(const QString &name) const { return m_folder->filePath(name); }

    const SystemClock clock;
    std::unique_ptr<TestDevice> own; ///< of the person whose page it is
    std::unique_ptr<TestDevice> clinician;
    QString page;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sync::endpoint::Region> m_region;
};

} // namespace backwell::tests
