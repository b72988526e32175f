// SPDX-License-Identifier: Apache-2.0
// One coroutine per connection on Boost.Beast; handlers run on a small pool and answer when they
// can.
#include "sync/endpoint/http/https_server.h"

#include <QLoggingCategory>

#include <atomic>
#include <thread>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

namespace backwell::sync::endpoint
{

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = net::ip::tcp;
using boost::system::error_code;

Q_LOGGING_CATEGORY(serverLog, "backwell.region.server", QtInfoMsg)

namespace
{
constexpr int ioThreads = 2;
constexpr int workThreads = 4;

using Stream = beast::ssl_stream<beast::tcp_stream>;
using Parser = http::request_parser<http::string_body>;
using Message = http::response<http::string_body>;

// Everything the connections share; kept alive by each of them and by answers still to come.
struct Shared {
    Shared() : tls(net::ssl::context::tls_server), work(workThreads) {}
    net::io_context io{ioThreads};
    net::ssl::context tls;
    net::thread_pool work;
    Limits limits;
    HttpsServer::Dispatch dispatch;
    std::string base;
    std::atomic_int open{0};
    std::atomic_int underWay{0};
    std::atomic_bool stopping{false};
};
using SharedPtr = std::shared_ptr<Shared>;

struct Count {
    explicit Count(std::atomic_int &counter) : m_counter(counter) { ++m_counter; }
    ~Count() { --m_counter; }
    Count(const Count &) = delete;
    Count &operator=(const Count &) = delete;
    std::atomic_int &m_counter;
};

HttpRequest toRequest(Parser::value_type &&message, const std::string &base)
{
    HttpRequest request;
    request.method =
        QByteArray(message.method_string().data(), qsizetype(message.method_string().size()));
    request.target = QByteArray(message.target().data(), qsizetype(message.target().size()));
    const qsizetype mark = request.target.indexOf('?');
    request.path = QString::fromUtf8(
        QByteArray::fromPercentEncoding(mark < 0 ? request.target : request.target.left(mark)));
    if (mark >= 0)
        request.query = Fields::parse(request.target.mid(mark + 1));
    for (const auto &field : message.base()) {
        const QByteArray name(field.name_string().data(), qsizetype(field.name_string().size()));
        request.headers.insert(name.toLower(),
                               QByteArray(field.value().data(), qsizetype(field.value().size())));
    }
    request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    request.base = QString::fromStdString(base);
    return request;
}

Message toMessage(HttpResponse &&response, bool keepAlive, unsigned version)
{
    Message message(http::int_to_status(unsigned(response.status)), version);
    if (!response.type.isEmpty())
        message.set(http::field::content_type, response.type.toStdString());
    for (const auto &[name, value] : response.headers)
        message.insert(name.toStdString(), value.toStdString());
    message.body().assign(response.body.constData(), size_t(response.body.size()));
    message.keep_alive(keepAlive);
    message.prepare_payload();
    return message;
}

// Hands the request to a worker and waits, without a thread, for its answer.
net::awaitable<HttpResponse> ask(SharedPtr shared, std::shared_ptr<HttpRequest> request)
{
    return net::async_initiate<const net::use_awaitable_t<>, void(HttpResponse)>(
        [](auto handler, const SharedPtr &shared, const std::shared_ptr<HttpRequest> &request) {
            auto waiting = std::make_shared<decltype(handler)>(std::move(handler));
            auto *pool = &shared->work;
            net::post(*pool, [waiting, shared, request] {
                shared->dispatch(std::move(*request), [waiting, shared](HttpResponse response) {
                    const auto executor = net::get_associated_executor(*waiting);
                    net::post(executor, [waiting, response = std::make_shared<HttpResponse>(
                                                      std::move(response))] {
                        std::move (*waiting)(std::move(*response));
                    });
                });
            });
        },
        net::use_awaitable, std::move(shared), std::move(request));
}

int statusOfReadError(const error_code &error)
{
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::header_limit)
        return 431;
    if (error == beast::error::timeout)
        return 408;
    if (error.category() == make_error_code(http::error::bad_method).category() &&
        error != http::error::end_of_stream && error != http::error::partial_message)
        return 400;
    return 0; // the other side went away; nobody is left to tell
}

HttpResponse protocolRefusal(int status)
{
    return {status, "text/plain", "request not accepted\n", {{"Cache-Control", "no-store"}}};
}

// After a refusal the client may still be sending: read a little of it away, so that closing does
// not destroy the answer before it is read.
net::awaitable<void> drain(Stream &stream)
{
    std::array<char, 16384> rest{};
    beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(1));
    for (int i = 0; i < 512; ++i) {
        error_code error;
        co_await stream.async_read_some(net::buffer(rest),
                                        net::redirect_error(net::use_awaitable, error));
        if (error)
            break;
    }
}

net::awaitable<bool> write(Stream &stream, Message message, const Limits &limits)
{
    error_code error;
    beast::get_lowest_layer(stream).expires_after(limits.request);
    co_await http::async_write(stream, message, net::redirect_error(net::use_awaitable, error));
    co_return !error && message.keep_alive();
}

// Reads one request. `refusal` is the status to answer and close with, 0 to just close.
net::awaitable<bool> read(Stream &stream, beast::flat_buffer &buffer, Parser &parser,
                          const Limits &limits, int &refusal)
{
    error_code error;
    auto &lowest = beast::get_lowest_layer(stream);
    if (buffer.size() == 0) {
        lowest.expires_after(limits.idle);
        const size_t count = co_await stream.async_read_some(
            buffer.prepare(4096), net::redirect_error(net::use_awaitable, error));
        if (error)
            co_return false;
        buffer.commit(count);
    }
    lowest.expires_after(limits.request);
    co_await http::async_read_header(stream, buffer, parser,
                                     net::redirect_error(net::use_awaitable, error));
    if (!error && beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        http::response<http::empty_body> proceed(http::status::continue_, parser.get().version());
        co_await http::async_write(stream, proceed, net::redirect_error(net::use_awaitable, error));
    }
    if (!error)
        co_await http::async_read(stream, buffer, parser,
                                  net::redirect_error(net::use_awaitable, error));
    if (error)
        refusal = statusOfReadError(error);
    co_return !error;
}

net::awaitable<void> serve(SharedPtr shared, tcp::socket socket)
{
    const Count counted(shared->open);
    const Limits &limits = shared->limits;
    error_code error;
    socket.set_option(tcp::no_delay(true), error);
    Stream stream(beast::tcp_stream(std::move(socket)), shared->tls);
    auto &lowest = beast::get_lowest_layer(stream);
    lowest.expires_after(limits.handshake);
    co_await stream.async_handshake(net::ssl::stream_base::server,
                                    net::redirect_error(net::use_awaitable, error));
    if (error)
        co_return;
    beast::flat_buffer buffer(limits.headerBytes + limits.bodyBytes);
    bool more = true;
    for (int served = 0; more && !shared->stopping; ++served) {
        Parser parser;
        parser.header_limit(limits.headerBytes);
        parser.body_limit(limits.bodyBytes);
        int refusal = 0;
        const bool whole = co_await read(stream, buffer, parser, limits, refusal);
        if (!whole) {
            if (refusal != 0) {
                co_await write(stream, toMessage(protocolRefusal(refusal), false, 11), limits);
                co_await drain(stream);
            }
            break;
        }
        const Count working(shared->underWay);
        const unsigned version = parser.get().version();
        const bool keep =
            parser.get().keep_alive() && served + 1 < limits.perConnection && !shared->stopping;
        lowest.expires_never();
        auto request = std::make_shared<HttpRequest>(toRequest(parser.release(), shared->base));
        HttpResponse response = co_await ask(shared, std::move(request));
        more = co_await write(stream, toMessage(std::move(response), keep, version), limits);
    }
    lowest.expires_after(std::chrono::seconds(1));
    co_await stream.async_shutdown(net::redirect_error(net::use_awaitable, error));
}

net::awaitable<void> acceptAll(SharedPtr shared, std::shared_ptr<tcp::acceptor> acceptor)
{
    while (acceptor->is_open()) {
        error_code error;
        auto strand = net::make_strand(shared->io);
        tcp::socket socket =
            co_await acceptor->async_accept(strand, net::redirect_error(net::use_awaitable, error));
        if (error == net::error::operation_aborted)
            co_return;
        if (error) {
            // Out of file descriptors or the like: give others time to close.
            net::steady_timer pause(shared->io, std::chrono::milliseconds(50));
            co_await pause.async_wait(net::redirect_error(net::use_awaitable, error));
            continue;
        }
        if (shared->open >= shared->limits.connections || shared->stopping)
            continue; // closes it
        net::co_spawn(strand, serve(shared, std::move(socket)),
                      [](const std::exception_ptr &thrown) {
                          if (thrown)
                              qCWarning(serverLog) << "a connection ended in an exception";
                      });
    }
}
} // namespace

class HttpsServer::Private
{
public:
    SharedPtr shared = std::make_shared<Shared>();
    std::vector<std::shared_ptr<tcp::acceptor>> acceptors;
    std::vector<std::thread> threads;
    quint16 port = 0;

    Result<void> prepareTls(const TlsFiles &files)
    {
        error_code error;
        auto &tls = shared->tls;
        tls.set_options(net::ssl::context::default_workarounds | net::ssl::context::no_sslv2 |
                            net::ssl::context::no_sslv3 | net::ssl::context::no_tlsv1 |
                            net::ssl::context::no_tlsv1_1 | net::ssl::context::single_dh_use,
                        error);
        SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
        tls.use_certificate_chain_file(files.certificate.toStdString(), error);
        if (!error)
            tls.use_private_key_file(files.key.toStdString(), net::ssl::context::pem, error);
        if (error || SSL_CTX_check_private_key(tls.native_handle()) != 1)
            return fail(ErrorKind::Corrupt, QStringLiteral("certificate and key do not fit"));
        return {};
    }

    bool listenOn(const char *address, quint16 wanted)
    {
        error_code error;
        const tcp::endpoint endpoint(net::ip::make_address(address), wanted);
        auto acceptor = std::make_shared<tcp::acceptor>(shared->io);
        acceptor->open(endpoint.protocol(), error);
        if (!error)
            acceptor->set_option(net::socket_base::reuse_address(true), error);
        if (!error && endpoint.address().is_v6())
            acceptor->set_option(net::ip::v6_only(true), error);
        if (!error)
            acceptor->bind(endpoint, error);
        if (!error)
            acceptor->listen(1024, error);
        if (error)
            return false;
        port = acceptor->local_endpoint().port();
        acceptors.push_back(std::move(acceptor));
        return true;
    }
};

HttpsServer::HttpsServer(std::unique_ptr<Private> p) : d(std::move(p)) {}

HttpsServer::~HttpsServer()
{
    stop(std::chrono::milliseconds(0));
}

Result<std::unique_ptr<HttpsServer>> HttpsServer::listen(quint16 port, const QString &host,
                                                         const TlsFiles &tls, const Limits &limits,
                                                         Dispatch dispatch)
{
    auto p = std::make_unique<Private>();
    p->shared->limits = limits;
    p->shared->dispatch = std::move(dispatch);
    if (const auto ready = p->prepareTls(tls); !ready)
        return std::unexpected(ready.error());
    if (!p->listenOn("127.0.0.1", port))
        return fail(ErrorKind::Offline, QStringLiteral("port %1 cannot be listened on").arg(port));
    p->listenOn("::1", p->port); // some machines have no IPv6; that is no fault
    p->shared->base = QStringLiteral("https://%1:%2").arg(host).arg(p->port).toStdString();
    for (const auto &acceptor : p->acceptors)
        net::co_spawn(p->shared->io, acceptAll(p->shared, acceptor), net::detached);
    for (int i = 0; i < ioThreads; ++i)
        p->threads.emplace_back([shared = p->shared] { shared->io.run(); });
    return std::unique_ptr<HttpsServer>(new HttpsServer(std::move(p)));
}

quint16 HttpsServer::port() const
{
    return d->port;
}

int HttpsServer::connections() const
{
    return d->shared->open;
}

void HttpsServer::stop(std::chrono::milliseconds patience)
{
    if (d->threads.empty())
        return;
    d->shared->stopping = true;
    for (const auto &acceptor : d->acceptors) {
        net::post(d->shared->io, [acceptor] {
            error_code ignored;
            acceptor->close(ignored);
        });
    }
    const auto until = std::chrono::steady_clock::now() + patience;
    while (d->shared->underWay > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    d->shared->work.join(); // handlers that run are short; what waits for the ledger is not here
    d->shared->io.stop();
    for (std::thread &thread : d->threads)
        thread.join();
    d->threads.clear();
    // The loop may have stopped before it got to that, and what waits in it keeps them alive.
    for (const auto &acceptor : d->acceptors) {
        error_code ignored;
        acceptor->close(ignored);
    }
}

} // namespace backwell::sync::endpoint
