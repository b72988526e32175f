// SPDX-License-Identifier: Apache-2.0
// The one object QML is given: everything else a page binds to is reached from here.
#pragma once

#include "app/entries/entries.h"
#include "app/form/form_face.h"
#include "app/join/join_face.h"
#include "app/language/language_face.h"
#include "app/learn/film_face.h"
#include "app/learn/learn_face.h"
#include "app/learn/topic_face.h"
#include "app/library/content_face.h"
#include "app/me/deletion.h"
#include "app/me/my_plan_face.h"
#include "app/me/profile.h"
#include "app/measures/measures_face.h"
#include "app/movement/move_face.h"
#include "app/movement/player.h"
#include "app/nearby/nearby_face.h"
#include "app/paper/paper_face.h"
#include "app/plan/plan_face.h"
#include "app/safety/help_face.h"
#include "app/safety/safety_check.h"
#include "app/safety/safety_face.h"
#include "app/safety/seen_question.h"
#include "app/search/search_face.h"
#include "app/settings/settings.h"
#include "app/speech/read_aloud.h"
#include "app/today/today_face.h"

#include <QFuture>
#include <QPointer>

namespace backwell::app
{

/// Owns the objects of the four places. What is opened for one page (a form, a player, an article)
/// is handed to QML, which lets it go with the page.
class Face : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(backwell::app::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(backwell::app::LanguageFace *language READ language CONSTANT)
    Q_PROPERTY(backwell::app::Profile *profile READ profile CONSTANT)
    Q_PROPERTY(backwell::app::MyPlanFace *myPlan READ myPlan CONSTANT)
    Q_PROPERTY(backwell::app::Entries *entries READ entries CONSTANT)
    Q_PROPERTY(backwell::app::TodayFace *today READ today CONSTANT)
    Q_PROPERTY(backwell::app::PlanFace *plan READ plan CONSTANT)
    Q_PROPERTY(backwell::app::MoveFace *move READ move CONSTANT)
    Q_PROPERTY(backwell::app::LearnFace *learn READ learn CONSTANT)
    Q_PROPERTY(backwell::app::SearchFace *search READ search CONSTANT)
    Q_PROPERTY(backwell::app::HelpFace *help READ help CONSTANT)
    Q_PROPERTY(backwell::app::NearbyFace *nearby READ nearby CONSTANT)
    Q_PROPERTY(backwell::app::SafetyFace *safety READ safety CONSTANT)
    Q_PROPERTY(backwell::app::MeasuresFace *measures READ measures CONSTANT)
    Q_PROPERTY(backwell::app::JoinFace *join READ join CONSTANT)
    Q_PROPERTY(backwell::app::Deletion *deletion READ deletion CONSTANT)
    Q_PROPERTY(backwell::app::ReadAloud *readAloud READ readAloud CONSTANT)
    Q_PROPERTY(backwell::app::ContentFace *content READ content CONSTANT)
    Q_PROPERTY(backwell::app::PaperFace *paper READ paper CONSTANT)
    Q_PROPERTY(QString version READ version NOTIFY retold)
public:
    /// `join` is absent on a kiosk.
    Face(const PackShelf &library, sync::LocalStore &store, const Clock &clock, Uuid person,
         sync::Mode mode, QObject *parent = nullptr);

    Settings *settings() { return &m_settings; }
    LanguageFace *language() { return &m_language; }
    Profile *profile() { return &m_profile; }
    MyPlanFace *myPlan() { return &m_myPlan; }
    Entries *entries() { return &m_entries; }
    TodayFace *today() { return &m_today; }
    PlanFace *plan() { return &m_plan; }
    MoveFace *move() { return &m_move; }
    LearnFace *learn() { return &m_learn; }
    SearchFace *search() { return &m_search; }
    HelpFace *help() { return &m_help; }
    NearbyFace *nearby() { return &m_nearby; }
    SafetyFace *safety() { return &m_safety; }
    MeasuresFace *measures() { return &m_measures; }
    JoinFace *join() { return m_join; }
    void setJoin(JoinFace *join);
    /// Of forms that are opened from now on; it outlives the face.
    void setEvaluator(content::ExpressionEvaluator *evaluator) { m_context.evaluator = evaluator; }
    ReadAloud *readAloud() { return &m_readAloud; }
    /// It outlives the face. Without it nothing is read aloud.
    void setSpeech(device::Speech *speech) { m_readAloud.setSpeech(speech); }
    PaperFace *paper() { return &m_paper; }
    Deletion *deletion() { return &m_deletion; }
    ContentFace *content() { return &m_content; }
    QString version() const; ///< of app and pack, for the foot of Me

    /// A form for the questionnaire or measure with this id, its draft on the way; nullptr when the
    /// pack has none or it may not be asked here (measures.whyNot says why).
    Q_INVOKABLE backwell::app::FormFace *openForm(const QString &questionnaire);
    /// The same, filled with an entry to correct it; nullptr when there is no such entry.
    Q_INVOKABLE backwell::app::FormFace *changeEntry(const QString &entry);
    /// What to ask after a movement; saved with its id and what was done: repetitions, or minutes
    /// of one that goes by time (none when it was less than half of one).
    Q_INVOKABLE backwell::app::FormFace *openSession(backwell::app::Player *done);
    /// The private check from its first list on, or where it was left today; nullptr when the pack
    /// has none, or the region shows the lists only.
    Q_INVOKABLE backwell::app::SafetyCheck *openSafetyCheck();
    /// "Were you seen?" about the last check; nullptr when there is none, or a newer one is going
    /// on.
    Q_INVOKABLE backwell::app::SeenQuestion *openSeen();
    Q_INVOKABLE backwell::app::Player *openPlayer(const QString &movement);
    Q_INVOKABLE backwell::app::ArticleFace *openArticle(const QString &article);
    /// One topic of Learn; the beliefs of all topics when the id is empty.
    Q_INVOKABLE backwell::app::TopicFace *openTopic(const QString &topic);
    /// A card or a belief alone: `kind` is "card" or "belief".
    Q_INVOKABLE backwell::app::TopicFace *openCard(const QString &kind, const QString &id);
    Q_INVOKABLE backwell::app::FilmFace *openFilm();
    /// The drawn figure of a movement; an invalid value for an unknown id.
    Q_INVOKABLE QVariant figure(const QString &movement) const;

    /// Settings and profile as kept; entries are on their way, or here when `wait`.
    enum class Wait { No, Yes };
    void restore(const QByteArray &settings, const QByteArray &profile, Wait wait);
    /// What is half-typed anywhere is dropped, and so are settings and profile.
    void forget();
    /// The kiosk's wipe: forget() and everything in the store; whoever comes next is a new person.
    /// Ready when the store is empty.
    QFuture<Result<void>> endVisit();

Q_SIGNALS:
    void forgotten();
    void retold(); ///< everything stands in another language now

private:
    FormFace *newForm(const QString &questionnaire); ///< id of its file in the pack
    FormFace *own(FormFace *form);
    void followPlan(); ///< what the rules say of safety goes to where safety is asked
    /// Reads the region of the settings: how far the app may go, what is near, what is asked. One
    /// that the pack does not have or that does not read is lists-only, with nothing near.
    void chooseRegion();
    void retell(); ///< in another language, all that keeps sentences

    const PackShelf &m_library;
    QuestionArchive m_archive;
    FormContext m_context;
    Settings m_settings;
    LanguageFace m_language;
    Profile m_profile;
    MyPlanFace m_myPlan;
    Entries m_entries;
    HelpFace m_help;
    NearbyFace m_nearby;
    SafetyFace m_safety;
    TodayFace m_today;
    MeasuresFace m_measures;
    PlanKeeper m_keeper;
    PlanFace m_plan;
    MoveFace m_move;
    LearnFace m_learn;
    SearchFace m_search;
    Deletion m_deletion;
    ReadAloud m_readAloud;
    ContentFace m_content;
    PaperFace m_paper;
    JoinFace *m_join = nullptr;
    std::optional<QString> m_regionId; ///< the one that was read
    QList<QPointer<FormFace>> m_forms;
};

} // namespace backwell::app
