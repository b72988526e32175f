// SPDX-License-Identifier: Apache-2.0
// A device as the region sees one: joins, gets tokens, posts; every call waits for its answer.
#pragma once

#include "platform/base/clock.h"
#include "platform/base/ids.h"
#include "sync/record/record.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSslCertificate>

namespace backwell::tests
{

struct Reply {
    int status = 0; ///< 0: no HTTP answer at all
    QByteArray body;
    QByteArray type;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

using Form = QList<std::pair<QString, QString>>;

class TestDevice
{
public:
    /// `certificate` is the only one trusted.
    TestDevice(const QString &region, const QByteArray &certificatePem, const Clock &clock);

    Reply send(const QByteArray &method, const QString &path, const QByteArray &body = {},
               const QHash<QByteArray, QByteArray> &headers = {});
    /// Registers with the code; true when 201.
    bool join(const QString &code);
    Reply joinReply(const QString &code);
    /// An assertion with these claims changed; signed by this device's key.
    QByteArray assertion(const QJsonObject &changes = {}) const;
    Reply tokenReply(const QByteArray &assertion);
    /// A fresh token, kept for send().
    bool signIn();
    Reply postBatch(const std::vector<sync::Record> &records);

    /// As a browser sends it.
    Reply sendForm(const QString &path, const Form &fields);
    /// As a clinician, for the pages; true when they are let in.
    bool signInToReview(const QString &user, const QString &password);

    Uuid person;
    QByteArray key; ///< private JWK
    QString clientId;
    QByteArray token;

private:
    QString m_region;
    const Clock &m_clock;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
};

} // namespace backwell::tests
