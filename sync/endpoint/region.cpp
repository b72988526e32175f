// SPDX-License-Identifier: Apache-2.0
// Builds the parts in dependency order and takes them down in reverse.
#include "sync/endpoint/region.h"

#include "platform/base/paths.h"
#include "sync/endpoint/http/development_certificate.h"
#include "sync/endpoint/http/https_server.h"
#include "sync/endpoint/http/router.h"

namespace backwell::sync::endpoint
{

class Region::Private
{
public:
    RegionOptions options;
    TlsFiles tls;
    std::unique_ptr<Router> router;
    std::unique_ptr<HttpsServer> server;
};

Region::Region(std::unique_ptr<Private> p) : d(std::move(p)) {}

Region::~Region()
{
    stop();
}

Result<std::unique_ptr<Region>> Region::start(const RegionOptions &options, const Clock &)
{
    auto p = std::make_unique<Private>();
    p->options = options;
    const auto folder = paths::dataFolder(options.dataFolder);
    if (!folder)
        return std::unexpected(folder.error());
    const auto tls = developmentCertificate(*folder);
    if (!tls)
        return std::unexpected(tls.error());
    p->tls = *tls;
    p->router = std::make_unique<Router>([](const Request &, Role) { return Caller{}; });
    if (options.listen) {
        auto server =
            HttpsServer::listen(options.port, options.host, *tls, {},
                                [router = p->router.get()](Request request, const Answer &answer) {
                                    router->dispatch(std::move(request), answer);
                                });
        if (!server)
            return std::unexpected(server.error());
        p->server = std::move(*server);
    }
    return std::unique_ptr<Region>(new Region(std::move(p)));
}

quint16 Region::port() const
{
    return d->server ? d->server->port() : quint16(0);
}

QString Region::address() const
{
    return QStringLiteral("https://%1:%2").arg(d->options.host).arg(port());
}

QByteArray Region::certificate() const
{
    return paths::readAll(d->tls.certificate).value_or(QByteArray());
}

void Region::stop()
{
    if (d->server)
        d->server->stop();
    d->server.reset();
}

} // namespace backwell::sync::endpoint
