// SPDX-License-Identifier: Apache-2.0
// What the answers after a movement call for, while they are being given.
#pragma once

#include "app/form/form_face.h"

#include <QPointer>

namespace backwell::app
{

/// Follows the form it is given. It decides nothing that is kept: a plan reads the saved entry.
class SessionAdvice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(backwell::app::FormFace *form READ form WRITE setForm NOTIFY changed)
    Q_PROPERTY(bool newSigns READ newSigns NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
public:
    using QObject::QObject;

    FormFace *form() const { return m_form; }
    void setForm(FormFace *form);
    /// New numbness or weakness: the safety check comes next.
    bool newSigns() const { return m_leg == u"new-signs"; }
    /// What happens next, one or two sentences; empty where the answers call for nothing.
    QString text() const;

Q_SIGNALS:
    void changed();

private:
    void read();
    QString chosen(const QString &linkId) const;

    QPointer<FormFace> m_form;
    QString m_felt; ///< codes of the questionnaire; empty while unanswered
    QString m_leg;
};

} // namespace backwell::app
