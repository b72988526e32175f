// SPDX-License-Identifier: Apache-2.0
// What every form of a person needs, handed down once by the root object.
#pragma once

#include "app/form/question_archive.h"
#include "content/questionnaire/expressions.h"
#include "content/safety/crisis_watch.h"
#include "sync/store/local_store.h"

#include <functional>

namespace backwell::app
{

struct FormContext {
    const Clock &clock;
    sync::LocalStore &store;
    Uuid person;
    sync::PackStamp pack;
    QString language; ///< BCP 47
    sync::Mode mode = sync::Mode::OwnDevice;
    /// Every score that comes out of a response; empty when no instrument knows its questionnaire.
    /// Their keys are new; an amended response's scores get their keys from the form.
    std::function<std::vector<sync::Score>(const sync::Response &)> score;
    /// What watches the answers to a questionnaire, by its canonical; nobody does when empty.
    std::function<content::CrisisWatch(const QString &)> watch = {};
    /// Where answers to another version find their questions; null: a form knows its own only.
    QuestionArchive *archive = nullptr;
    /// Null: computed values are absent, and computed conditions hide nothing.
    content::ExpressionEvaluator *evaluator = nullptr;
};

} // namespace backwell::app
