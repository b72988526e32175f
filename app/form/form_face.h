// SPDX-License-Identifier: Apache-2.0
// One person answering one questionnaire: check-in, measure, safety check or a movement's
// afterwards.
#pragma once

#include "app/form/form_context.h"
#include "app/form/form_draft.h"
#include "app/form/form_expressions.h"
#include "app/form/form_model.h"
#include "app/form/form_rows.h"

#include <QTimer>

#include <memory>

namespace backwell::app
{

/// Every answer is kept at once as a draft, so leaving the page, or a phone that dies, loses
/// nothing. Save is one call of the store, response and scores together; `Saved` is shown only
/// after it is durable. When it fails the answers stay, on the page and in the draft.
class FormFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the root object")
    Q_PROPERTY(QString title READ title NOTIFY stateChanged)
    Q_PROPERTY(QString id READ id NOTIFY stateChanged)
    Q_PROPERTY(QString copyright READ copyright NOTIFY stateChanged)
    Q_PROPERTY(QString language READ language NOTIFY stateChanged)
    Q_PROPERTY(backwell::app::FormModel *questions READ questions CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString message READ message NOTIFY stateChanged)
    Q_PROPERTY(bool resumed READ resumed NOTIFY stateChanged)
    Q_PROPERTY(bool changing READ changing NOTIFY stateChanged)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY stepChanged)
    Q_PROPERTY(int steps READ steps NOTIFY stepChanged)
    Q_PROPERTY(bool reviewing READ reviewing NOTIFY stepChanged)
    Q_PROPERTY(bool lastStep READ lastStep NOTIFY stepChanged)
    Q_PROPERTY(int answered READ answered NOTIFY stepChanged)
    Q_PROPERTY(int total READ total NOTIFY stepChanged)
    Q_PROPERTY(int crisis READ crisis NOTIFY crisisChanged)
public:
    /// Missing: the questions of an earlier entry are not on this device; nothing can be answered.
    enum class State { Answering, Saving, Saved, Failed, Missing };
    Q_ENUM(State)
    /// Mirrors FormQuestion::Kind for QML.
    enum Kind { Words, Heading, One, Many, Faces, Scale, Number, Line, Paragraph, Day, YesNo };
    Q_ENUM(Kind)

    FormFace(const FormContext &context,
             std::shared_ptr<const content::Questionnaire> questionnaire,
             QObject *parent = nullptr);
    ~FormFace() override;

    QString title() const;
    QString id() const;
    QString copyright() const;
    QString language() const; ///< of its words, BCP 47
    FormModel *questions() { return &m_model; }
    State state() const { return m_state; }
    QString message() const { return m_message; }
    bool isOpen() const { return m_open; }                  ///< resume() has brought what there is
    bool resumed() const { return m_resumed; }              ///< earlier answers were brought back
    bool changing() const { return m_earlier.has_value(); } ///< an entry is being corrected
    int step() const { return m_step; }                     ///< 0 to steps: there, the review
    void setStep(int step);
    int steps() const { return m_steps; } ///< screens with questions
    /// All answers on one screen, before they are saved; a form of one or two screens has none.
    bool reviewing() const { return m_step == m_steps; }
    bool lastStep() const { return m_step >= lastPlace(); } ///< Save comes next
    int answered() const;
    int total() const;
    /// How often an answer has asked for crisis help: with each change the page opens it, at once.
    int crisis() const { return m_crisis; }

    /// Choices of the person's own for an open choice.
    void offer(const QString &linkId, const QStringList &choices);
    /// An answer the app gives itself (the movement just done).
    void fillIn(const QString &linkId, const content::AnswerValue &value);
    /// Corrects an entry: it is saved as its next version, with the questions it was answered to.
    /// They, and a draft of the correction, may arrive later.
    void change(const sync::Response &earlier);
    enum class Draft { Any, OfThisRecord };
    /// Brings back the draft, if there is one, with the questions it was an answer to and at the
    /// screen that was open. The page may be shown before it arrives. What the app filled in stays.
    void resume(Draft wanted = Draft::Any);
    /// The record it is saved as; a new one's first version unless told.
    void saveAs(const sync::Key &key)
    {
        m_key = key;
        m_keyIsGiven = true;
    }
    sync::Key key() const { return m_key; } ///< under which it will be, or was, saved
    /// Answers that stay on this device, whatever was agreed about sharing.
    void keepHere() { m_share = sync::LocalStore::Share::No; }
    /// The draft is removed; the page goes on with what is on it.
    Q_INVOKABLE void discard();
    /// Nothing of this form is kept from here on, whatever its page still does.
    void abandon();

    /// What is read aloud: of one screen, or in the list from this row on.
    Q_INVOKABLE QStringList wordsOfStep(int step) const;
    Q_INVOKABLE QStringList wordsFrom(int row) const;

    Q_INVOKABLE void choose(const QString &path, int option);
    Q_INVOKABLE void setNumber(const QString &path, int number);
    /// What the number is measured in: an index into the question's units.
    Q_INVOKABLE void setUnit(const QString &path, int unit);
    Q_INVOKABLE void setText(const QString &path, const QString &text);
    /// Words of one's own for an open choice; blank text does nothing.
    Q_INVOKABLE void addOwn(const QString &path, const QString &text);
    Q_INVOKABLE void clear(const QString &path);
    Q_INVOKABLE void add(const QString &path);
    Q_INVOKABLE void remove(const QString &path);
    Q_INVOKABLE void save();

    const content::Session &session() const { return m_session; }

Q_SIGNALS:
    void stateChanged();
    void stepChanged();
    void crisisChanged();
    void saved(const backwell::sync::Response &response);
    void kept(); ///< all answers so far are on the disk, as a draft

private:
    using Questions = std::shared_ptr<const content::Questionnaire>;
    void adopt(Questions questionnaire);
    void fill(const sync::Response &earlier);
    using Given = std::vector<std::pair<content::Path, std::vector<content::AnswerValue>>>;
    Given givenAnswers() const; ///< by a person, since the page was opened
    void restore(const FormDraft &draft, const Given &newer);
    void bringBack(const FormDraft &draft, bool isSaved);
    void opened();
    /// Does `then` once the questions of this version are those on the page. `otherwise` is told
    /// when they are nowhere.
    void withVersion(const QString &canonical, const std::function<void()> &then,
                     const std::function<void()> &otherwise);
    void watch();
    void show();
    void touched();
    bool hasMoreToKeep() const; ///< than the draft and the record hold
    int lastPlace() const;
    QString place() const;
    void callForHelp();
    void keepDraft();
    void say(State state, const QString &message);
    void settle(const Result<void> &outcome, const sync::Response &response);
    QString draftName() const;

    FormContext m_context;
    content::Session m_session;
    FormExpressions m_expressions;
    FormModel m_model;
    FormRows::Offers m_offers;
    FormRows::Problems m_problems = FormRows::Problems::Gentle;
    sync::Key m_key;
    bool m_keyIsGiven = false;
    std::vector<std::pair<QString, content::AnswerValue>> m_filledIn;
    std::optional<sync::Response> m_earlier;
    std::vector<sync::Score> m_earlierScores;
    sync::LocalStore::Share m_share = sync::LocalStore::Share::Yes;
    QTimer m_draftTimer;
    content::CrisisWatch m_watch;
    int m_crisis = 0;
    State m_state = State::Answering;
    QString m_message;
    bool m_open = false;
    bool m_resumed = false;
    bool m_abandoned = false;
    bool m_typing = false; ///< the last change was a letter: more will come
    int m_step = 0;
    int m_steps = 1;
};

} // namespace backwell::app
