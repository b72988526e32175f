// SPDX-License-Identifier: Apache-2.0
// Builds the parts in dependency order and takes them down in reverse.
#include "sync/endpoint/region.h"

#include "platform/base/paths.h"
#include "sync/endpoint/access/auth_routes.h"
#include "sync/endpoint/access/clinician_desk.h"
#include "sync/endpoint/care/known_movements.h"
#include "sync/endpoint/fhir/fhir_routes.h"
#include "sync/endpoint/http/development_certificate.h"
#include "sync/endpoint/http/https_server.h"
#include "sync/endpoint/ledger/sqlite_ledger.h"
#include "sync/endpoint/review/review_routes.h"
#include "sync/wire/wire.h"

namespace backwell::sync::endpoint
{

class Region::Private
{
public:
    Private(RegionOptions given, KnownQuestionnaires questionnaires, KnownMeasures measures,
            CareKinds kinds, KnownMovements movements, std::unique_ptr<SqliteLedger> opened,
            const Clock &time)
        : options(std::move(given)), known(std::move(questionnaires)), ledger(std::move(opened)),
          clock(time), intake(known, std::move(measures)),
          review(*ledger, clinicians, known, intake.measures(), std::move(kinds),
                 std::move(movements), clock, options.name)
    {
        router.add(authRoutes(enrolment, tokens));
        router.add(fhir.routes());
        router.add(review.routes());
    }

    Caller identify(const HttpRequest &request, Role wanted)
    {
        return wanted == Role::Device ? tokens.identify(request) : clinicians.identify(request);
    }

    /// What waited for a questionnaire that is known by now joins the story.
    Result<void> judgeQuarantineAgain()
    {
        const auto waiting = ledger->quarantined(QString::fromUtf16(unknownQuestionnaire));
        if (!waiting)
            return std::unexpected(waiting.error());
        std::vector<Entry> released;
        for (const HeldEntry &entry : *waiting) {
            const Verdict verdict =
                intake.judge({entry.body, entry.type, {}, {}}, entry.person, clock.now());
            if (verdict.entry && verdict.entry->standing == Standing::Held)
                released.push_back(*verdict.entry);
        }
        return released.empty() ? Result<void>{} : ledger->release(released);
    }

    RegionOptions options;
    KnownQuestionnaires known;
    std::unique_ptr<SqliteLedger> ledger;
    const Clock &clock;
    Intake intake;
    EnrolmentDesk enrolment{*ledger, clock, options.name};
    TokenOffice tokens{*ledger, clock};
    ClinicianDesk clinicians{*ledger, clock};
    FhirRoutes fhir{*ledger, intake, clock};
    ReviewRoutes review;
    Router router{
        [this](const HttpRequest &request, Role wanted) { return identify(request, wanted); }};
    TlsFiles tls;
    std::unique_ptr<HttpsServer> server;
};

Region::Region(std::unique_ptr<Private> p) : d(std::move(p)) {}

Region::~Region()
{
    stop();
}

Result<std::unique_ptr<Region>> Region::start(const RegionOptions &options, const Clock &clock)
{
    const auto folder = paths::dataFolder(options.dataFolder);
    if (!folder)
        return std::unexpected(folder.error());
    auto known = options.questionnaires.isEmpty()
                     ? KnownQuestionnaires::builtIn()
                     : KnownQuestionnaires::fromFolder(options.questionnaires);
    if (!known)
        return std::unexpected(known.error());
    auto measures =
        options.pack.isEmpty() ? Result<KnownMeasures>() : KnownMeasures::fromPack(options.pack);
    if (!measures)
        return std::unexpected(measures.error());
    auto kinds = options.pack.isEmpty() ? Result<CareKinds>() : CareKinds::fromPack(options.pack);
    if (!kinds)
        return std::unexpected(kinds.error());
    auto movements =
        options.pack.isEmpty() ? Result<KnownMovements>() : KnownMovements::fromPack(options.pack);
    if (!movements)
        return std::unexpected(movements.error());
    auto ledger =
        SqliteLedger::open(*folder + QStringLiteral("/ledger.sqlite"),
                           options.listen ? SqliteLedger::Use::Serve : SqliteLedger::Use::Desk,
                           clock, wire::sameContent);
    if (!ledger)
        return std::unexpected(ledger.error());
    auto p = std::make_unique<Private>(options, std::move(*known), std::move(*measures),
                                       std::move(*kinds), std::move(*movements), std::move(*ledger),
                                       clock);
    if (!options.listen)
        return std::unique_ptr<Region>(new Region(std::move(p)));

    if (const auto judged = p->judgeQuarantineAgain(); !judged)
        return std::unexpected(judged.error());
    const auto tls = developmentCertificate(*folder);
    if (!tls)
        return std::unexpected(tls.error());
    p->tls = *tls;
    auto server =
        HttpsServer::listen(options.port, options.host, *tls, {},
                            [router = &p->router](HttpRequest request, const Respond &answer) {
                                router->dispatch(std::move(request), answer);
                            });
    if (!server)
        return std::unexpected(server.error());
    p->server = std::move(*server);
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

Result<QString> Region::invite(int days, const QString &label)
{
    return d->enrolment.invite(days, label);
}

Result<NewClinician> Region::addClinician(const QString &name)
{
    const auto fresh = d->clinicians.add(name);
    if (!fresh)
        return std::unexpected(fresh.error());
    return NewClinician{fresh->user, fresh->password};
}

QStringList Region::routes() const
{
    QStringList names;
    for (const Route &route : d->router.routes())
        names.push_back(QString::fromLatin1(route.method) + QLatin1Char(' ') + route.pattern);
    return names;
}

void Region::stop()
{
    if (d->server)
        d->server->stop();
    d->server.reset();
}

} // namespace backwell::sync::endpoint
