// SPDX-License-Identifier: Apache-2.0
// How the objects of the pages hang together.
#include "app/face/face.h"

#include "app/movement/cue_voice.h"
#include "content/scoring/score.h"

#include <QQmlEngine>

#include <algorithm>
#include <utility>

namespace backwell::app
{

namespace
{

/// What each questionnaire of ours is called in the list of entries.
Entries::Kinds ownKinds()
{
    const QString base = QStringLiteral("https://fhir.backwell.example/Questionnaire/");
    return {{base + QStringLiteral("checkin-day"), {Face::tr("Check-in of the day")}},
            {base + QStringLiteral("checkin-week"), {Face::tr("Check-in of the week")}},
            {base + QStringLiteral("back-leg-0-10"), {Face::tr("Back and leg")}},
            {base + QStringLiteral("activities"), {Face::tr("Activities that matter")}},
            {base + QStringLiteral("movement-session"), {Face::tr("A movement")}},
            {base + QStringLiteral("about-plan"), {Face::tr("What suits you")}},
            {base + QStringLiteral("two-moves"), {Face::tr("How strong each leg is")}},
            {base + QStringLiteral("movement-morning"), {Face::tr("The next morning")}},
            {content::safetycheck::check.toString(), {Face::tr("Private safety check"), true}},
            {content::safetycheck::seen.toString(), {Face::tr("Were you seen?"), true}}};
}

/// And each imported one, as its owner called it.
Entries::Kinds entryKinds(const PackShelf &library)
{
    Entries::Kinds kinds = ownKinds();
    for (const QString &id : library.importedIds())
        if (const auto form = library.questionnaire(id))
            kinds.insert((*form)->url, {(*form)->title});
    return kinds;
}

FormContext contextFor(const PackShelf &library, sync::LocalStore &store, const Clock &clock,
                       Uuid person, sync::Mode mode, QuestionArchive &archive)
{
    return {.clock = clock,
            .store = store,
            .person = person,
            .pack = library.pack().stamp(),
            .language = library.language(),
            .mode = mode,
            .score =
                [&library, &clock](const sync::Response &response) {
                    std::vector<sync::Score> scores;
                    const auto newKey = [&clock] { return sync::Key{Uuid::v7(clock), 1}; };
                    const QDate day = response.authored.localDay();
                    for (const content::Measure &measure : library.measures())
                        if (isFor(measure.instrument, response.questionnaire) &&
                            usable(measure, day) == content::Usable::Yes)
                            for (sync::Score &score :
                                 content::scoreRecords(measure.instrument, response, newKey))
                                scores.push_back(std::move(score));
                    return scores;
                },
            .watch =
                [&library](const QString &questionnaire) {
                    // Whatever else holds of the measure: help is never withheld.
                    std::vector<content::Instrument> instruments;
                    for (const content::Measure &measure : library.measures())
                        if (isFor(measure.instrument, questionnaire))
                            instruments.push_back(measure.instrument);
                    return content::CrisisWatch(std::move(instruments));
                },
            .archive = &archive};
}

MyPlanFace::Titles titlesOf(const PackShelf &library)
{
    return [&library](const QString &id) {
        const Result<content::Movement> found = library.movement(id);
        return found ? found->title : id;
    };
}

} // namespace

Face::Face(const PackShelf &library, sync::LocalStore &store, const Clock &clock, Uuid person,
           sync::Mode mode, QObject *parent)
    : QObject(parent), m_library(library), m_archive(library, store),
      m_context(contextFor(library, store, clock, person, mode, m_archive)), m_settings(store),
      m_language(library, m_settings), m_profile(store, clock),
      m_myPlan(m_context, m_profile, titlesOf(library)),
      m_entries(store, clock, entryKinds(library)), m_help(&library), m_nearby(m_settings, clock),
      m_safety(library, m_entries, m_help, store, clock), m_today(library, m_entries, clock),
      m_measures(library, m_entries, m_profile, store, clock, mode),
      m_keeper(library, m_entries, m_context),
      m_plan(m_keeper, library, m_entries, m_safety, clock), m_move(library, m_entries, clock),
      m_playerMemory(store, clock), m_learn(library, store), m_search(library), m_deletion(store),
      m_content(library, clock), m_paper(library, mode)
{
    connect(&m_deletion, &Deletion::deleted, this, [this] {
        // A new person begins: nothing ties what comes next to what was deleted.
        m_context.person = Uuid::v7(m_context.clock);
        m_context.store.put(QStringLiteral("person"), m_context.person.toString().toUtf8());
        forget();
        m_settings.keep();
        m_entries.refresh();
    });
    connect(&m_settings, &Settings::changed, this, &Face::chooseRegion);
    connect(&m_language, &LanguageFace::changed, this, &Face::retell);
    connect(&m_keeper, &PlanKeeper::changed, this, &Face::followPlan);
    connect(&m_myPlan, &MyPlanFace::changed, this, &Face::followAgreed);
    connect(&m_today, &TodayFace::changed, &m_keeper, &PlanKeeper::refresh);
    chooseRegion();
}

void Face::chooseRegion()
{
    const QString chosen = m_settings.region();
    if (std::exchange(m_regionId, chosen) == chosen)
        return;
    const auto region = std::make_shared<const content::Region>(
        m_library.region(chosen.isEmpty() ? content::demonstrationRegion.toString() : chosen)
            .value_or(content::Region()));
    m_safety.setMode(region->safety);
    m_keeper.setRegion(*region);
    m_nearby.setRegion(region);
    m_measures.setRegion(region);
}

void Face::followPlan()
{
    using content::plan::Mode;
    const content::plan::Plan *plan = m_keeper.plan();
    // Before the first check a plan waits for it too; that needs no news.
    const bool waits = plan && plan->mode == Mode::SafetyFirst && m_safety.standing().last;
    m_safety.setPlanNews(
        {waits, m_keeper.saidOn(), m_keeper.onLegTrack(), m_keeper.flareUpSince()});
}

void Face::followAgreed()
{
    m_keeper.setAgreed(m_myPlan.agreedEvents(m_library.catalogue()));
}

void Face::retell()
{
    m_readAloud.stop();
    m_learn.retell();
    m_search.retell();
    m_entries.rename(entryKinds(m_library)); // those that follow the entries read again too
    m_today.retell();
    m_move.retell();
    m_plan.retell();
    m_myPlan.retell();
    Q_EMIT m_profile.changed();
    Q_EMIT m_content.changed();
    if (m_join)
        Q_EMIT m_join->changed();
    Q_EMIT retold();
}

void Face::setJoin(JoinFace *join)
{
    m_join = join;
    connect(&m_entries, &Entries::changed, join,
            [this, join] { join->setNeedYou(m_entries.needYou()); });
    connect(join, &JoinFace::hasJoined, this, [this](const Uuid &person) {
        m_context.person = person;
        m_context.store.put(QStringLiteral("person"), person.toString().toUtf8());
    });
}

QString Face::version() const
{
    const sync::PackStamp stamp = m_library.pack().stamp();
    return tr("Backwell %1 · content %2 %3")
        .arg(QStringLiteral(BACKWELL_VERSION), stamp.name, stamp.version);
}

FormFace *Face::newForm(const QString &questionnaire)
{
    const auto found = m_library.questionnaire(questionnaire);
    if (!found)
        return nullptr;
    FormFace *form = own(new FormFace(m_context, *found));
    form->offer(QStringLiteral("did"), m_profile.goals());
    if (m_plan.onLegTrack() && (*found)->find(u"track"))
        form->fillIn(QStringLiteral("track"), content::AnswerValue(QStringLiteral("leg")));
    return form;
}

FormFace *Face::own(FormFace *form)
{
    QQmlEngine::setObjectOwnership(form, QQmlEngine::JavaScriptOwnership);
    m_forms.removeAll(nullptr);
    m_forms.append(form);
    return form;
}

FormFace *Face::openForm(const QString &questionnaire)
{
    FormFace *form = newForm(m_measures.catalogue().formFor(questionnaire));
    if (form)
        form->resume();
    return form;
}

FormFace *Face::changeEntry(const QString &entry)
{
    const Entry *found = m_entries.byId(entry);
    if (!found)
        return nullptr;
    if (!m_measures.catalogue().mayOpen(found->response))
        return nullptr;
    // A newer pack may have another version of it, or none: the form finds the one that was
    // answered.
    const QString url = found->response.questionnaire.section(u'|', 0, 0);
    FormFace *form = newForm(m_library.questionnaireId(url));
    if (!form)
        form = own(new FormFace(m_context, std::make_shared<const content::Questionnaire>()));
    form->change(found->response);
    return form;
}

FormFace *Face::openSession(Player *done)
{
    FormFace *form = done ? newForm(QStringLiteral("movement-session")) : nullptr;
    if (!form)
        return nullptr;
    form->fillIn(QStringLiteral("movement"), content::AnswerValue(done->id()));
    form->fillIn(QStringLiteral("step"), content::AnswerValue(qint32(done->step())));
    form->fillIn(
        QStringLiteral("track"),
        content::AnswerValue(m_plan.onLegTrack() ? QStringLiteral("leg") : QStringLiteral("back")));
    if (!done->timed())
        form->fillIn(QStringLiteral("repetitions"), content::AnswerValue(qint32(done->done())));
    else if (done->minutes() > 0)
        form->fillIn(QStringLiteral("minutes"), content::AnswerValue(qint32(done->minutes())));
    connect(form, &FormFace::saved, done, &Player::putAway);
    if (done->record()) {
        form->saveAs({*done->record(), 1});
        form->resume(FormFace::Draft::OfThisRecord);
    }
    return form;
}

SafetyCheck *Face::openSafetyCheck()
{
    if (m_safety.listsOnly())
        return nullptr;
    const auto found = m_library.questionnaire(QStringLiteral("safety-check"));
    if (!found || std::ranges::none_of((*found)->items, [](const content::Item &item) {
            return item.type == content::ItemType::Group;
        }))
        return nullptr;
    auto *check = new SafetyCheck(m_context, *found, m_help, m_safety);
    QQmlEngine::setObjectOwnership(check, QQmlEngine::JavaScriptOwnership);
    m_forms.append(check->form());
    return check;
}

SeenQuestion *Face::openSeen()
{
    const auto found = m_library.questionnaire(QStringLiteral("safety-seen"));
    const content::SafetyStanding &standing = m_safety.standing();
    if (!found || !standing.last || m_safety.running())
        return nullptr;
    auto *seen = new SeenQuestion(m_context, *found, *standing.last, standing.outcome);
    QQmlEngine::setObjectOwnership(seen, QQmlEngine::JavaScriptOwnership);
    m_forms.append(seen->form());
    return seen;
}

Player *Face::openPlayer(const QString &movement, int step)
{
    const Result<content::Movement> found = m_library.movement(movement);
    if (!found)
        return nullptr;
    if (step < 0)
        step = m_plan.stepOf(movement);
    auto *player = new Player(found->onStep(step), step);
    QQmlEngine::setObjectOwnership(player, QQmlEngine::JavaScriptOwnership);
    new CueVoice(m_readAloud, m_settings, *player);
    if (m_context.mode == sync::Mode::OwnDevice) // elsewhere nothing of it stays
        m_playerMemory.follow(player);
    return player;
}

ArticleFace *Face::openArticle(const QString &article)
{
    auto *face = new ArticleFace(m_library, article);
    QQmlEngine::setObjectOwnership(face, QQmlEngine::JavaScriptOwnership);
    return face;
}

TopicFace *Face::openTopic(const QString &topic)
{
    auto *open = new TopicFace(m_library, topic);
    QQmlEngine::setObjectOwnership(open, QQmlEngine::JavaScriptOwnership);
    return open;
}

TopicFace *Face::openCard(const QString &kind, const QString &id)
{
    const bool belief = kind == u"belief";
    auto *open = new TopicFace(m_library,
                               belief ? content::LearnKind::Belief : content::LearnKind::Card, id);
    QQmlEngine::setObjectOwnership(open, QQmlEngine::JavaScriptOwnership);
    return open;
}

FilmFace *Face::openFilm()
{
    auto *film = new FilmFace(m_library);
    QQmlEngine::setObjectOwnership(film, QQmlEngine::JavaScriptOwnership);
    return film;
}

QVariant Face::figure(const QString &movement) const
{
    const Result<content::Movement> found = m_library.movement(movement);
    return found ? QVariant::fromValue(*found) : QVariant();
}

void Face::restore(const QByteArray &settings, const QByteArray &profile, Wait wait)
{
    m_settings.restore(settings);
    m_profile.restore(profile);
    m_keeper.restore(wait == Wait::Yes);
    if (wait == Wait::Yes)
        m_entries.refreshNow();
    else
        m_entries.refresh();
    followAgreed(); // it comes when it has been read
}

void Face::forget()
{
    m_readAloud.stop();
    m_learn.reading()->forget();
    for (const QPointer<FormFace> &form : std::as_const(m_forms))
        if (form)
            form->abandon();
    m_forms.clear();
    m_playerMemory.forget();
    m_settings.reset();
    m_profile.reset();
    m_myPlan.forget();
    m_safety.forget();
    m_keeper.forget();
    m_search.clear();
    m_paper.forget();
    Q_EMIT forgotten();
}

QFuture<Result<void>> Face::endVisit()
{
    m_context.person = Uuid::v7(m_context.clock);
    forget();
    return m_context.store.deleteEverything(sync::LocalStore::Unsent::DeleteToo);
}

} // namespace backwell::app
