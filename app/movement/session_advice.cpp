// SPDX-License-Identifier: Apache-2.0
#include "app/movement/session_advice.h"

namespace backwell::app
{

void SessionAdvice::setForm(FormFace *form)
{
    if (form == m_form)
        return;
    if (m_form)
        m_form->disconnect(this);
    m_form = form;
    if (form)
        connect(form, &FormFace::stepChanged, this, &SessionAdvice::read); // told with each answer
    read();
}

void SessionAdvice::read()
{
    m_felt = chosen(QStringLiteral("felt"));
    m_leg = chosen(QStringLiteral("leg"));
    Q_EMIT changed();
}

QString SessionAdvice::chosen(const QString &linkId) const
{
    if (!m_form)
        return {};
    const auto answers = m_form->session().answers(content::Path().child(linkId));
    const auto *coding = answers.empty() ? nullptr : std::get_if<content::Coding>(&answers.front());
    return coding ? coding->code : QString();
}

QString SessionAdvice::text() const
{
    if (newSigns())
        return tr("New numbness or weakness comes first. Please check it now.");
    if (m_felt == u"too-much")
        return tr("Thank you for saying so. Rest two days from this one. A bit sore is fine if it "
                  "settles by tomorrow.");
    if (m_leg == u"further-down")
        return tr("Stop this one for now. Walk a little, and rest in a way that eases your leg.");
    if (m_felt == u"a-bit-much")
        return tr("A little less next time is fine. A bit sore is fine if it settles by tomorrow.");
    return {};
}

} // namespace backwell::app
