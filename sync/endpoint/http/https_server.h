// SPDX-License-Identifier: Apache-2.0
// TLS, HTTP/1.1 and their limits. The only place that touches a socket.
#pragma once

#include "sync/endpoint/http/http_message.h"

#include <chrono>
#include <memory>

namespace backwell::sync::endpoint
{

struct Limits {
    std::uint32_t headerBytes = 16 * 1024;
    std::uint64_t bodyBytes = std::uint64_t{4} << 20;
    std::chrono::milliseconds request{20'000}; ///< from the first wait for a byte to the last one
    std::chrono::milliseconds idle{60'000};    ///< between two requests of one connection
    std::chrono::milliseconds handshake{10'000};
    int connections = 2048;     ///< more are closed at once
    int perConnection = 10'000; ///< requests before the connection is closed politely
};

struct TlsFiles {
    QString certificate; ///< PEM chain
    QString key;         ///< PEM
};

class HttpsServer
{
public:
    /// Called on a worker thread; the answer may come later and from elsewhere.
    using Dispatch = std::function<void(HttpRequest, Respond)>;

    /// Listens on 127.0.0.1:`port` (0 = pick) and [::1] when there is one. TLS 1.2 and 1.3 only.
    /// Errors: Offline (port taken), Denied or Corrupt (certificate and key do not fit).
    static Result<std::unique_ptr<HttpsServer>> listen(quint16 port, const QString &host,
                                                       const TlsFiles &tls, const Limits &limits,
                                                       Dispatch dispatch);
    ~HttpsServer();
    quint16 port() const;
    int connections() const; ///< open now
    /// No new connections; waits up to `patience` for requests under way, then closes the rest.
    void stop(std::chrono::milliseconds patience = std::chrono::milliseconds(2000));

private:
    class Private;
    explicit HttpsServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace backwell::sync::endpoint
