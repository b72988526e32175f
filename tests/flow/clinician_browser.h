// SPDX-License-Identifier: Apache-2.0
// A clinician at the review pages: signs in, opens a person, marks what is shown as seen.
#pragma once

#include <QDate>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

#include <optional>

namespace backwell::flow
{

/// Follows the forms of the pages as a browser without script would. Blocks in local event loops.
class ClinicianBrowser
{
public:
    ClinicianBrowser(QUrl region, const QList<QSslCertificate> &trust);

    bool signIn(const QString &user, const QString &password);
    /// The page of one person; empty when there is none.
    QString person(const QString &id);
    /// Presses "seen" on the page last opened with person(); false when it has no such button.
    bool markSeen(const QString &id);

    /// Sends the form of dates, or that of a correction, of the page last opened with person(),
    /// with these fields and its hidden ones; the status of the answer.
    int enterDate(const QString &id, const QString &kind, const QDate &day);
    int correctDate(const QString &id, const QString &code, const QDate &day,
                    const std::optional<QDate> &right = {});

    /// Agrees to the version that waits, or sends the form of a proposal with these fields, of the
    /// page last opened with person(); the status of the answer.
    int agreePlan(const QString &id);
    int proposePlan(const QString &id, const QList<std::pair<QString, QString>> &fields);

private:
    struct Page {
        int status = 0;
        QString html;
    };
    Page send(const QByteArray &verb, const QString &path, const QByteArray &form = {});

    QUrl m_region;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    QString m_open;
};

} // namespace backwell::flow
