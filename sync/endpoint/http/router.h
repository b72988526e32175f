// SPDX-License-Identifier: Apache-2.0
// Which handler answers what, and for whom. Deny by default: what is not in the table is 404.
#pragma once

#include "sync/endpoint/http/http_message.h"

namespace backwell::sync::endpoint
{

using Handler = std::function<void(const HttpRequest &, Respond)>;

/// How a route says no, and how it words an error.
enum class Realm {
    Fhir,  ///< 401 with WWW-Authenticate; errors are OperationOutcome
    Auth,  ///< errors are {error, error_description}
    Review ///< sends people to the sign-in page; errors are pages
};

struct Route {
    QByteArray method;
    QString pattern; ///< "/fhir/{}/{}": each {} matches one non-empty segment
    Role role = Role::Device;
    Realm realm = Realm::Fhir;
    Handler handle;
};

/// Finds out who sends a request; never fails, an unknown caller is Anyone.
using Identify = std::function<Caller(const HttpRequest &, Role wanted)>;

class Router
{
public:
    explicit Router(Identify identify) : m_identify(std::move(identify)) {}

    void add(Route route) { m_routes.push_back(std::move(route)); }
    void add(std::vector<Route> routes);
    /// Answers once, also when a handler throws (500, without the reason).
    void dispatch(HttpRequest request, const Respond &answer) const;
    const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
    Identify m_identify;
};

/// A refusal in the words of that realm, without any personal data.
HttpResponse refusal(Realm realm, int status, const QString &why);

} // namespace backwell::sync::endpoint
