// SPDX-License-Identifier: Apache-2.0
// HTTP by hand: just enough, and easy to break on purpose.
#include "tests/fakes/region_peer.h"

#include "platform/base/crypto.h"
#include "platform/base/jose.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimeZone>
#include <QUrlQuery>

namespace backwell::fakes
{

namespace
{
QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

int clientVersionOf(const QJsonObject &resource)
{
    for (const QJsonValue &extension : resource[u"extension"].toArray()) {
        if (extension[u"url"].toString().endsWith(u"/client-version"))
            return extension[u"valueInteger"].toInt();
    }
    return 1;
}

QString recordIdOf(const QJsonObject &resource)
{
    const QJsonValue identifier = resource[u"identifier"];
    for (const QJsonValue &one :
         identifier.isArray() ? identifier.toArray() : QJsonArray{identifier}) {
        if (one[u"system"].toString().endsWith(u"/record-id"))
            return one[u"value"].toString();
    }
    return {};
}

QByteArray oauthError(const char *error, const char *description)
{
    return compact({{QStringLiteral("error"), QString::fromLatin1(error)},
                    {QStringLiteral("error_description"), QString::fromLatin1(description)}});
}

QJsonObject said(int status, int versionId, const QString &location,
                 const QString &diagnostics = {})
{
    QJsonObject response{{QStringLiteral("status"), QString::number(status)}};
    if (versionId > 0)
        response[u"etag"] = QStringLiteral("W/\"%1\"").arg(versionId);
    if (!location.isEmpty())
        response[u"location"] = location + QStringLiteral("/_history/%1").arg(versionId);
    if (!diagnostics.isEmpty())
        response[u"outcome"] = QJsonObject{
            {QStringLiteral("resourceType"), QStringLiteral("OperationOutcome")},
            {QStringLiteral("issue"),
             QJsonArray{QJsonObject{{QStringLiteral("severity"), QStringLiteral("error")},
                                    {QStringLiteral("code"), QStringLiteral("invalid")},
                                    {QStringLiteral("diagnostics"), diagnostics}}}}};
    return {{QStringLiteral("response"), response}};
}
} // namespace

RegionPeer::RegionPeer(const Clock &clock, TestCertificate own)
    : certificate(std::move(own)), m_clock(clock)
{
    show(certificate);
    connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection())) {
            m_buffers.insert(socket, {});
            connect(socket, &QSslSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QSslSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
            serve(socket);
        }
    });
    listen(QHostAddress::LocalHost);
    m_port = serverPort();
}

void RegionPeer::show(const TestCertificate &other)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(other.certificate);
    tls.setPrivateKey(other.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(tls);
    hangUp();
}

void RegionPeer::setThere(bool there)
{
    if (there == isListening())
        return;
    if (there) {
        listen(QHostAddress::LocalHost, m_port);
    } else {
        close();
        hangUp();
    }
}

void RegionPeer::hangUp()
{
    const QList<QSslSocket *> sockets = m_buffers.keys();
    for (QSslSocket *socket : sockets)
        socket->abort();
}

QUrl RegionPeer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port));
}

int RegionPeer::requests(const QByteArray &pathPrefix) const
{
    return int(std::ranges::count_if(
        log, [&](const PeerRequest &request) { return request.target.startsWith(pathPrefix); }));
}

void RegionPeer::serve(QSslSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype head = buffer.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const QList<QByteArray> lines = buffer.left(head).split('\n');
    const QList<QByteArray> first = lines[0].trimmed().split(' ');
    PeerRequest request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < head + 4 + length)
        return;
    request.body = buffer.mid(head + 4, length);
    buffer.clear();
    handle(socket, request);
}

void RegionPeer::handle(QSslSocket *socket, const PeerRequest &request)
{
    log.push_back(request);
    const bool faulty = !faults.empty() && request.target.startsWith(faults.front().path);
    if (!faulty) {
        reply(socket, act(request));
        return;
    }
    const Fault fault = faults.front();
    faults.pop_front();
    const Answer told{fault.status, fault.body, fault.type, fault.headers};
    switch (fault.kind) {
    case Fault::Kind::ActAnswer:
        act(request);
        [[fallthrough]];
    case Fault::Kind::Answer:
        reply(socket, told);
        return;
    case Fault::Kind::CutAfter:
        act(request);
        [[fallthrough]];
    case Fault::Kind::CutBefore:
        socket->abort();
        return;
    case Fault::Kind::CutInside: {
        const Answer answer = act(request);
        reply(socket, answer, answer.body.size() / 2);
        return;
    }
    case Fault::Kind::Truncate: {
        Answer answer = act(request);
        answer.body.truncate(answer.body.size() / 2);
        reply(socket, answer);
        return;
    }
    case Fault::Kind::Silence:
        return;
    }
}

void RegionPeer::reply(QSslSocket *socket, const Answer &answer, qsizetype cutAt)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC);
    const QByteArray head =
        "HTTP/1.1 " + QByteArray::number(answer.status) + " x\r\nContent-Type: " + answer.type +
        "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\nDate: " +
        QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1() +
        "\r\n" + answer.headers + "\r\n";
    socket->write(head + (cutAt < 0 ? answer.body : answer.body.left(cutAt)));
    if (cutAt >= 0)
        socket->disconnectFromHost();
}

RegionPeer::Answer RegionPeer::act(const PeerRequest &request)
{
    const QUrl target = QUrl::fromEncoded(request.target);
    const QString path = target.path();
    const auto json = [](QByteArray body, int status = 200) {
        return Answer{status, std::move(body), "application/json"};
    };
    if (path == u"/.well-known/smart-configuration")
        return json(compact(
            {{QStringLiteral("token_endpoint"), url().toString() + QStringLiteral("/auth/token")},
             {QStringLiteral("registration_endpoint"),
              url().toString() + QStringLiteral("/auth/register")}}));
    if (path == u"/auth/register")
        return registerClient(request);
    if (path == u"/auth/token")
        return token(request);
    const QByteArray bearer = request.headers.value("authorization").mid(7);
    if (m_tokens.value(bearer, 0) < nowMs())
        return json(oauthError("invalid_token", "unknown or over"), 401);
    if (path == u"/fhir/metadata") {
        QJsonArray resources;
        for (const auto type : {u"Patient", u"Consent", u"EpisodeOfCare", u"QuestionnaireResponse",
                                u"Observation", u"CarePlan"})
            resources.append(QJsonObject{{QStringLiteral("type"), QStringView(type).toString()},
                                         {QStringLiteral("updateCreate"), updateCreate}});
        return {200,
                compact({{QStringLiteral("resourceType"), QStringLiteral("CapabilityStatement")},
                         {QStringLiteral("rest"),
                          QJsonArray{QJsonObject{{QStringLiteral("mode"), QStringLiteral("server")},
                                                 {QStringLiteral("resource"), resources}}}}})};
    }
    if (spoils && spoils(request))
        return {500, "{}"};
    if (path == u"/fhir" && request.verb == "POST")
        return batch(request);
    if (path == u"/fhir/Provenance")
        return news(target, provenances);
    if (path == u"/fhir/EpisodeOfCare" && QUrlQuery(target).hasQueryItem(QStringLiteral("patient")))
        return news(target, care);
    if (path == u"/fhir/CarePlan" && QUrlQuery(target).hasQueryItem(QStringLiteral("patient")))
        return news(target, plans);
    return target.hasQuery() ? search(target) : read(path.mid(6));
}

RegionPeer::Answer RegionPeer::registerClient(const PeerRequest &request)
{
    const QByteArray code = request.headers.value("authorization").mid(7);
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QByteArray key = compact(asked[u"jwks"][u"keys"].toArray().first().toObject());
    const QByteArray state = codes.contains(code) ? codes[code] : "unknown";
    QString id = m_registered.value(QString::fromLatin1(code));
    const bool again = state == "used" && clients.value(id) == key;
    if (state != "ready" && !again)
        return {401, oauthError("invalid_token", "the code is " + state), "application/json"};
    if (!again) {
        id = QStringLiteral("client-%1").arg(clients.size() + 1);
        clients[id] = key;
        codes[code] = "used";
        m_registered[QString::fromLatin1(code)] = id;
    }
    return {201,
            compact({{QStringLiteral("client_id"), id},
                     {QStringLiteral("scope"), QStringLiteral("system/*.cruds")},
                     {QStringLiteral("backwell_person"), asked[u"backwell_person"]},
                     {QStringLiteral("backwell_region_name"), QStringLiteral("Test Region")},
                     {QStringLiteral("backwell_time"), Instant{nowMs(), 0}.toIso()},
                     {QStringLiteral("backwell_sealing_key"), QStringLiteral("AAAA")}}),
            "application/json"};
}

RegionPeer::Answer RegionPeer::token(const PeerRequest &request)
{
    QUrlQuery form(QString::fromLatin1(request.body));
    const QByteArray assertion = form.queryItemValue(QStringLiteral("client_assertion")).toLatin1();
    const QByteArray payload =
        QByteArray::fromBase64(assertion.split('.').value(1), QByteArray::Base64UrlEncoding);
    const QString client = QJsonDocument::fromJson(payload)[u"iss"].toString();
    const auto claims = jose::verifyToken(assertion, clients.value(client, "{}"));
    const auto refused = [](const char *why) {
        return Answer{401, oauthError("invalid_client", why), "application/json"};
    };
    if (!claims || revoked)
        return refused("not this client");
    const qint64 left = (*claims)[u"exp"].toInteger() - nowMs() / 1000;
    const QString jti = (*claims)[u"jti"].toString();
    if ((*claims)[u"sub"].toString() != client || left <= 0 || left > 300 ||
        (*claims)[u"aud"].toString() != url().toString() + QStringLiteral("/auth/token") ||
        jti.isEmpty() || m_usedJti.contains(jti) ||
        form.queryItemValue(QStringLiteral("grant_type")) != u"client_credentials" ||
        form.queryItemValue(QStringLiteral("client_assertion_type"), QUrl::FullyDecoded) !=
            u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        return refused("the assertion does not hold");
    m_usedJti.insert(jti);
    const QByteArray token = crypto::randomBytes(16).toHex();
    m_tokens[token] = nowMs() + tokenSeconds * 1000;
    return {200,
            compact({{QStringLiteral("access_token"), QString::fromLatin1(token)},
                     {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                     {QStringLiteral("expires_in"), tokenSeconds}}),
            "application/json"};
}

RegionPeer::Answer RegionPeer::batch(const PeerRequest &request)
{
    QJsonArray answers;
    for (const QJsonValue &entry :
         QJsonDocument::fromJson(request.body).object()[u"entry"].toArray())
        answers.append(batchEntry(entry.toObject()));
    return {200, compact({{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                          {QStringLiteral("type"), QStringLiteral("batch-response")},
                          {QStringLiteral("entry"), answers}})};
}

QJsonObject RegionPeer::batchEntry(const QJsonObject &entry)
{
    QJsonObject resource = entry[u"resource"].toObject();
    const QString type = resource[u"resourceType"].toString();
    const QString record = recordIdOf(resource);
    const auto own = entryFaults.find(record);
    const Entry *fault = own != entryFaults.end() ? &own->second
                         : everyEntry             ? &*everyEntry
                                                  : nullptr;
    if (fault && !fault->keep)
        return said(fault->status, 0, {}, QString::fromUtf8(fault->diagnostics));
    QString place;
    for (const auto &[at, one] : held) {
        const QJsonObject stored = QJsonDocument::fromJson(one.resource).object();
        if (at.startsWith(type + u'/') && recordIdOf(stored) == record)
            place = at;
    }
    const bool fresh = place.isEmpty();
    const bool put = entry[u"request"][u"method"].toString() == u"PUT";
    if (fresh)
        place = put && updateCreate ? type + u'/' + record
                                    : type + QStringLiteral("/server-%1").arg(held.size() + 1);
    Held &one = held[place];
    const bool changes = !fresh && put;
    const QString ifMatch = entry[u"request"][u"ifMatch"].toString();
    if (changes && !ifMatch.isEmpty() && ifMatch != QStringLiteral("W/\"%1\"").arg(one.versionId)) {
        ++one.writes;
        return said(412, 0, {}, QStringLiteral("version %1 is held").arg(one.versionId));
    }
    if (fresh || changes) {
        one.versionId = fresh ? 1 : one.versionId + (compact(resource) == one.resource ? 0 : 1);
        one.resource = compact(resource);
        one.clientVersion = clientVersionOf(resource);
    }
    if (!fresh)
        ++one.writes;
    if (fault)
        return said(fault->status, 0, {}, QString::fromUtf8(fault->diagnostics));
    return said(fresh ? 201 : 200, one.versionId, place);
}

RegionPeer::Answer RegionPeer::read(const QString &path)
{
    const auto at = held.find(path);
    if (at == held.end())
        return {404,
                compact({{QStringLiteral("resourceType"), QStringLiteral("OperationOutcome")}})};
    QJsonObject resource = QJsonDocument::fromJson(at->second.resource).object();
    resource[u"id"] = path.section(u'/', 1, 1);
    resource[u"meta"] =
        QJsonObject{{QStringLiteral("versionId"), QString::number(at->second.versionId)}};
    return {200, compact(resource)};
}

RegionPeer::Answer RegionPeer::search(const QUrl &target)
{
    const QString wanted = QUrlQuery(target)
                               .queryItemValue(QStringLiteral("identifier"), QUrl::FullyDecoded)
                               .section(u'|', 1);
    QJsonArray entries;
    for (const auto &[at, one] : held) {
        QJsonObject resource = QJsonDocument::fromJson(one.resource).object();
        if (at.startsWith(target.path().mid(6) + u'/') && recordIdOf(resource) == wanted) {
            resource[u"id"] = at.section(u'/', 1, 1);
            entries.append(QJsonObject{{QStringLiteral("resource"), resource}});
        }
    }
    return {200, compact({{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                          {QStringLiteral("type"), QStringLiteral("searchset")},
                          {QStringLiteral("entry"), entries}})};
}

RegionPeer::Answer RegionPeer::news(const QUrl &target, const std::vector<QByteArray> &all)
{
    const QUrlQuery query(target);
    const QString since =
        query.queryItemValue(QStringLiteral("_lastUpdated"), QUrl::FullyDecoded).mid(2);
    const int offset = query.queryItemValue(QStringLiteral("_offset")).toInt();
    QJsonArray matches;
    for (const QByteArray &bytes : all) {
        const QJsonObject resource = QJsonDocument::fromJson(bytes).object();
        if (since.isEmpty() || resource[u"meta"][u"lastUpdated"].toString() >= since)
            matches.append(QJsonObject{{QStringLiteral("resource"), resource}});
    }
    QJsonArray page;
    for (int i = offset; i < matches.size() && i < offset + pageSize; ++i)
        page.append(matches[i]);
    QJsonObject bundle{{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                       {QStringLiteral("type"), QStringLiteral("searchset")},
                       {QStringLiteral("entry"), page}};
    if (offset + pageSize < matches.size()) {
        QUrl next = target;
        QUrlQuery further(query);
        further.removeQueryItem(QStringLiteral("_offset"));
        further.addQueryItem(QStringLiteral("_offset"), QString::number(offset + pageSize));
        next.setQuery(further);
        bundle[u"link"] = QJsonArray{QJsonObject{
            {QStringLiteral("relation"), QStringLiteral("next")},
            {QStringLiteral("url"), url().toString() + next.toString(QUrl::FullyEncoded)}}};
    }
    return {200, compact(bundle)};
}

} // namespace backwell::fakes
