// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/review_routes.h"

#include "sync/endpoint/review/page_template.h"
#include "sync/endpoint/review/person_view.h"
#include "sync/endpoint/review/plan_view.h"
#include "sync/endpoint/review/review_refusals.h"

#include <QJsonArray>

#include <limits>

namespace backwell::sync::endpoint
{

namespace
{
constexpr int mostMarks = 100'000;
constexpr size_t mostPeople = 200;

HttpResponse page(int status, const QByteArray &html)
{
    return {status, "text/html; charset=utf-8", html, {}};
}
} // namespace

std::vector<Route> ReviewRoutes::routes()
{
    using Page = HttpResponse (ReviewRoutes::*)(const HttpRequest &);
    const auto show = [this](Page method) -> Handler {
        return [this, method](const HttpRequest &request, const Respond &answer) {
            answer((this->*method)(request));
        };
    };
    const Handler sheet = [](const HttpRequest &, const Respond &answer) {
        answer({200, "text/css; charset=utf-8", styleSheet(), {{"Cache-Control", "no-cache"}}});
    };
    const Handler door = [this](const HttpRequest &, const Respond &answer) {
        answer(signInPage(200, {}));
    };
    const Handler out = [this](const HttpRequest &request, const Respond &answer) {
        m_desk.signOut(request);
        HttpResponse response = redirect("/review/sign-in");
        response.headers.emplace_back("Set-Cookie", ClinicianDesk::setCookie({}));
        answer(std::move(response));
    };
    const auto at = [](const char *path) { return QString::fromLatin1(path); };
    return {
        {"GET", at("/review/style.css"), Role::Anyone, Realm::Review, sheet},
        {"GET", at("/review/sign-in"), Role::Anyone, Realm::Review, door},
        {"POST", at("/review/sign-in"), Role::Anyone, Realm::Review, show(&ReviewRoutes::signIn)},
        {"POST", at("/review/sign-out"), Role::Clinician, Realm::Review, out},
        {"GET", at("/review"), Role::Clinician, Realm::Review, show(&ReviewRoutes::worklist)},
        {"GET", at("/review/person/{}"), Role::Clinician, Realm::Review,
         show(&ReviewRoutes::person)},
        {"POST", at("/review/person/{}/seen"), Role::Clinician, Realm::Review,
         show(&ReviewRoutes::markSeen)},
        {"POST", at("/review/person/{}/dates"), Role::Clinician, Realm::Review,
         show(&ReviewRoutes::addDate)},
        {"POST", at("/review/person/{}/dates/wrong"), Role::Clinician, Realm::Review,
         show(&ReviewRoutes::correctDate)},
        {"POST", at("/review/person/{}/plan"), Role::Clinician, Realm::Review,
         show(&ReviewRoutes::proposePlan)},
        {"POST", at("/review/person/{}/plan/agree"), Role::Clinician, Realm::Review,
         show(&ReviewRoutes::agreePlan)},
    };
}

Result<Story> ReviewRoutes::storyOf(const PersonSummary &summary, const Instant &now) const
{
    const auto history = m_ledger.history(summary.person, std::numeric_limits<qint64>::min(),
                                          std::numeric_limits<qint64>::max());
    if (!history)
        return std::unexpected(history.error());
    const auto marks = m_ledger.seenSince(summary.person, 0, mostMarks);
    if (!marks)
        return std::unexpected(marks.error());
    const auto aside = m_ledger.flaggedAside(summary.person);
    if (!aside)
        return std::unexpected(aside.error());
    Story story = composeStory(*history, *marks, m_known, now, m_measures, *aside);
    const auto words = wordsOf(summary.person, story.planKnownMs);
    if (!words)
        return std::unexpected(words.error());
    std::vector<PlanStatement> said = story.planSaid;
    said.insert(said.end(), words->begin(), words->end());
    story.plan = content::plan::planStory(said);
    return story;
}

HttpResponse ReviewRoutes::signInPage(int status, const QString &problem) const
{
    return page(status, renderPage(QStringLiteral("sign_in"),
                                   {{QStringLiteral("title"), QStringLiteral("Sign in")},
                                    {QStringLiteral("region"), m_regionName},
                                    {QStringLiteral("problem"), problem}}));
}

HttpResponse ReviewRoutes::signIn(const HttpRequest &request)
{
    const Fields form = Fields::parse(request.body);
    const auto secret = m_desk.signIn(form.value(u"user"), form.value(u"password").toUtf8());
    if (!secret && secret.error().kind == ErrorKind::Refused)
        return signInPage(429,
                          QStringLiteral("Too many tries. This sign-in rests for 15 minutes."));
    if (!secret && secret.error().kind == ErrorKind::Denied)
        return signInPage(401, QStringLiteral("Name and password do not fit together."));
    if (!secret)
        return unavailable();
    HttpResponse response = redirect("/review");
    response.headers.emplace_back("Set-Cookie", ClinicianDesk::setCookie(*secret));
    return response;
}

HttpResponse ReviewRoutes::worklist(const HttpRequest &request)
{
    const Instant now = m_clock.now();
    const auto people = m_ledger.people();
    if (!people)
        return unavailable();
    QJsonArray fresh;
    QJsonArray rest;
    qint64 lastArrivedMs = 0;
    for (const PersonSummary &summary : *people) {
        if (size_t(fresh.size() + rest.size()) == mostPeople)
            break;
        const auto story = storyOf(summary, now);
        if (!story)
            return unavailable();
        lastArrivedMs = std::max(lastArrivedMs, story->lastArrivedMs);
        QJsonArray &list = summary.unseen > 0 || summary.flagged > 0 ? fresh : rest;
        list.push_back(worklistRow(summary, *story, now));
    }
    return page(
        200, renderPage(QStringLiteral("worklist"),
                        {{QStringLiteral("title"), QStringLiteral("Worklist")},
                         {QStringLiteral("region"), m_regionName},
                         {QStringLiteral("clinician"), request.caller.name},
                         {QStringLiteral("csrf"), QString::fromLatin1(request.caller.csrf)},
                         {QStringLiteral("onWorklist"), true},
                         {QStringLiteral("arrived"),
                          lastArrivedMs == 0 ? QString()
                                             : timeWords({lastArrivedMs, now.offsetSeconds}, now)},
                         {QStringLiteral("fresh"), inOrder(fresh)},
                         {QStringLiteral("hasFresh"), !fresh.isEmpty()},
                         {QStringLiteral("rest"), inOrder(rest)},
                         {QStringLiteral("hasRest"), !rest.isEmpty()},
                         {QStringLiteral("nobody"), people->empty()}}));
}

Result<PersonSummary> ReviewRoutes::personOf(const HttpRequest &request) const
{
    const auto id = Uuid::parse(request.captures[0]);
    return id ? m_ledger.person(*id) : fail(ErrorKind::NotFound);
}

HttpResponse ReviewRoutes::person(const HttpRequest &request)
{
    return personPage(request, 200, {});
}

HttpResponse ReviewRoutes::personPage(const HttpRequest &request, int status,
                                      const QString &problem, Part part)
{
    const auto summary = personOf(request);
    if (!summary)
        return notFound(summary.error());
    const Instant now = m_clock.now();
    const auto story = storyOf(*summary, now);
    auto care = careOf(summary->person, now);
    if (!story || !care)
        return unavailable();
    (*care)[u"problem"] = part == Part::Dates ? problem : QString();
    QJsonObject plan = planView(story->plan, m_movements, now);
    plan[u"problem"] = part == Part::Plan ? problem : QString();
    QJsonObject view = personView(*summary, *story, now);
    view[u"care"] = *care;
    view[u"plan"] = plan;
    view[u"region"] = m_regionName;
    view[u"clinician"] = request.caller.name;
    view[u"csrf"] = QString::fromLatin1(request.caller.csrf);
    view[u"arrived"] = story->lastArrivedMs == 0
                           ? QString()
                           : timeWords({story->lastArrivedMs, now.offsetSeconds}, now);
    return page(status, renderPage(QStringLiteral("person"), view));
}

QString ReviewRoutes::changedMeanwhile(Part part)
{
    return part == Part::Dates
               ? QStringLiteral("These dates were changed meanwhile. Below is how they are now; "
                                "please look again.")
               : QStringLiteral("This plan changed meanwhile. Below is how it is now; please look "
                                "again.");
}

HttpResponse ReviewRoutes::answerChange(const HttpRequest &request, const Uuid &person,
                                        const Result<void> &added, Part part)
{
    if (!added && added.error().kind == ErrorKind::Conflict)
        return personPage(request, 409, changedMeanwhile(part), part);
    if (!added)
        return notKept();
    return redirect("/review/person/" + person.toString().toLatin1() +
                    (part == Part::Dates ? "#dates" : "#plan"));
}

HttpResponse ReviewRoutes::markSeen(const HttpRequest &request)
{
    const auto summary = personOf(request);
    if (!summary)
        return notFound(summary.error());
    // Only what the page showed: an entry that arrived meanwhile has not been looked at.
    const qint64 uptoMs = Fields::parse(request.body).value(u"upto").toLongLong();
    if (!m_ledger.markSeen(summary->person, request.caller.account, uptoMs))
        return unavailable();
    return redirect("/review/person/" + summary->person.toString().toLatin1());
}

} // namespace backwell::sync::endpoint
