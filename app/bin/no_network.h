// SPDX-License-Identifier: Apache-2.0
// The QML engine may read what is compiled in and what lies on this machine, and nothing else.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlNetworkAccessManagerFactory>

namespace backwell::app
{

/// Refuses every request that would leave the machine, whoever in QML asked for it.
class NoNetwork final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override
    {
        const QString scheme = request.url().scheme();
        if (scheme == u"qrc" || scheme == u"file" || scheme == u"data")
            return QNetworkAccessManager::createRequest(operation, request, data);
        return QNetworkAccessManager::createRequest(
            operation, QNetworkRequest(QUrl(QStringLiteral("refused:"))), data);
    }
};

class NoNetworkFactory final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override { return new NoNetwork(parent); }
};

} // namespace backwell::app
