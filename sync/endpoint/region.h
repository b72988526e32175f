// SPDX-License-Identifier: Apache-2.0
// One running region: its ledger, its rules, its pages and its HTTPS port, put together.
#pragma once

#include "platform/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace backwell::sync::endpoint
{

struct RegionOptions {
    QString dataFolder; ///< ledger, certificate and key; made with mode 0700
    QString name = QStringLiteral("Example Clinic"); ///< shown to people who join and on every page
    quint16 port = 0;                                ///< 0 = pick a free one
    QString host = QStringLiteral("localhost");      ///< the name in its own address
    QString questionnaires; ///< folder of FHIR Questionnaire files (searched
                            ///< in depth); empty = the built-in list
    QString pack; ///< folder of a content pack: measures to compute (instruments/), stages of the
                  ///< pathway (schedule.json); empty = none
    bool listen = true; ///< false: desk work only (invite, clinician)
};

/// A sign-in as told once to the person who runs the clinic.
struct NewClinician {
    QString user;
    QString password;
};

/// Starts its own threads in start() and ends them in stop() or on destruction. Safe to call from
/// one thread at a time; several regions may live in one process.
class Region
{
public:
    /// Opens or creates the data folder and, unless told otherwise, listens on 127.0.0.1. Errors:
    /// TooNew (ledger of a newer version), Corrupt, Denied, Full; Offline when the port is taken.
    static Result<std::unique_ptr<Region>> start(const RegionOptions &options, const Clock &clock);
    ~Region();
    Region(const Region &) = delete;
    Region &operator=(const Region &) = delete;

    quint16 port() const;           ///< the port it listens on; 0 when it does not
    QString address() const;        ///< https://HOST:PORT
    QByteArray certificate() const; ///< PEM of the certificate it shows, for --trust

    /// A one-time code, shown as ABCD-EFGH-J. `days` 1–60. `label` is how the clinic knows this
    /// person ("clinic no. 1042"); it may be empty. Errors: Invalid, Full.
    Result<QString> invite(int days = 14, const QString &label = {});
    /// A local account with a password that is kept as a hash only. Errors: Invalid, Full.
    Result<NewClinician> addClinician(const QString &name);

    /// Every route it answers, as "GET /fhir/metadata"; {} stands for one segment.
    QStringList routes() const;

    /// Stops taking connections, lets requests under way finish (at most two seconds), closes.
    void stop();

private:
    class Private;
    explicit Region(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace backwell::sync::endpoint
