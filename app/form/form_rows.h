// SPDX-License-Identifier: Apache-2.0
// From a running questionnaire to the rows a page shows.
#pragma once

#include "app/form/form_question.h"
#include "content/questionnaire/session.h"

#include <QCoreApplication>
#include <QHash>

namespace backwell::app
{

/// A pure function of the session: the same answers give the same rows.
class FormRows
{
    Q_DECLARE_TR_FUNCTIONS(FormRows)
public:
    /// Choices of this person's own, by linkId: offered behind the questionnaire's options of an
    /// open choice and answered as text.
    using Offers = QHash<QString, QStringList>;
    /// Gentle leaves unanswered questions alone; Strict names whatever stands in the way of saving.
    enum class Problems { Gentle, Strict };

    static QList<FormQuestion> of(const content::Session &session, const Offers &offers,
                                  Problems problems);
    /// The values behind `FormQuestion::options`, in the same order.
    static std::vector<content::AnswerValue>
    choices(const content::Item &item, const QStringList &offers,
            const std::vector<content::AnswerValue> &answers);
    /// What to tell the person; `problem.limit` is used where the code has one.
    static QString words(const content::Problem &problem, const content::Item &item);

private:
    /// "A day, like 4 June 2026"; empty for what is not typed in a certain way.
    static QString howToType(const content::Item &item);
    static QString helpOf(const content::Item &item);
    static void closeGroups(const std::vector<content::Row> &rows, QList<FormQuestion> &questions);
};

} // namespace backwell::app
