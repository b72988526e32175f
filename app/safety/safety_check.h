// SPDX-License-Identifier: Apache-2.0
// The private check while it is asked: one list of signs after the other, most urgent first.
#pragma once

#include "app/form/form_face.h"
#include "app/safety/safety_face.h"

namespace backwell::app
{

/// With the first answer the record is begun, at once and durably: from then on there is no plan
/// until the check has its outcome, whatever happens to the app. A yes to a sign of 999 ends it
/// there; a list that can no longer change the outcome is not asked.
class SafetyCheck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the root object")
    Q_PROPERTY(backwell::app::FormFace *form READ form CONSTANT)
    Q_PROPERTY(bool finished READ finished NOTIFY changed)
    Q_PROPERTY(int list READ list WRITE setList NOTIFY changed)
    Q_PROPERTY(int lists READ lists CONSTANT)
    Q_PROPERTY(QString within READ within NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString noneText READ noneText NOTIFY changed)
public:
    /// `check` has at least one group: see Face::openSafetyCheck.
    SafetyCheck(const FormContext &context, std::shared_ptr<const content::Questionnaire> check,
                const HelpFace &help, SafetyFace &safety, QObject *parent = nullptr);

    FormFace *form() { return &m_form; }
    bool finished() const { return m_finished; } ///< the outcome stands in SafetyFace::advice
    int list() const { return m_list; }          ///< 0 to lists − 1
    void setList(int list);
    int lists() const { return int(m_lists.size()); }
    QString within() const;   ///< the paths of this list's questions begin with it
    QString heading() const;  ///< what this list asks
    QString noneText() const; ///< "None of these", by what is answered already

    /// What is read aloud: this list, to its end.
    Q_INVOKABLE QStringList words();
    /// What is unanswered in this list is no; on to the next, or to the outcome.
    Q_INVOKABLE void noneOfThese();
    /// What is unanswered stays so; on to the next, or to the outcome.
    Q_INVOKABLE void leaveOpen();

Q_SIGNALS:
    void changed();

private:
    void look();
    void begin();
    void advance();
    void finish();
    content::CheckAnswers answers() const;
    content::Path pathOf(const content::Item &sign) const;
    bool answered(const content::Item &sign) const;

    FormContext m_context;
    const HelpFace &m_help;
    SafetyFace &m_safety;
    FormFace m_form;
    std::vector<const content::Item *> m_lists; ///< owned by the questionnaire, never empty
    sync::Key m_begun;                          ///< the record this check becomes
    bool m_isBegun = false;
    bool m_finished = false;
    bool m_busy = false;
    bool m_placed = false; ///< on the first list with something open, after coming back
    int m_list = 0;
};

} // namespace backwell::app
