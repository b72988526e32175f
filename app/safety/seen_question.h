// SPDX-License-Identifier: Apache-2.0
// "Were you seen?", after a check that ended in help today or at once.
#pragma once

#include "app/form/form_face.h"
#include "app/safety/safety_face.h"

namespace backwell::app
{

class SeenQuestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the root object")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString line READ line CONSTANT)
    Q_PROPERTY(QList<QString> answers READ answers CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
public:
    /// NotYet at once: what to do is shown again whether or not the answer could be kept. Seen only
    /// when it is durable.
    enum class State { Asking, NotYet, Seen };
    Q_ENUM(State)

    /// `about` is the check that needs following up.
    SeenQuestion(const FormContext &context, std::shared_ptr<const content::Questionnaire> question,
                 const sync::Response &about, content::SafetyOutcome outcome,
                 QObject *parent = nullptr);

    QString title() const { return m_form.title(); }
    QString line() const { return m_line; }
    QStringList answers() const; ///< in the questionnaire's order
    State state() const { return m_state; }
    QString message() const; ///< why it could not be saved, or empty
    FormFace *form() { return &m_form; }

    /// One of `answers`; another one may be picked while the question is asked.
    Q_INVOKABLE void answer(int index);

Q_SIGNALS:
    void changed();

private:
    void settle();

    FormFace m_form;
    QString m_line;
    State m_state = State::Asking;
};

} // namespace backwell::app
