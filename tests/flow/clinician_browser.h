// SPDX-License-Identifier: Apache-2.0
// A clinician at the review pages: signs in, opens a person, marks what is shown as seen.
#pragma once

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

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
