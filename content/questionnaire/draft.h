// SPDX-License-Identifier: Apache-2.0
// Answers as JSON for autosave. It never travels: decimals and all else stay as text.
#pragma once

#include "platform/base/error.h"
#include "sync/record/answer.h"

#include <QByteArray>

namespace backwell::content
{

struct Draft {
    QString questionnaire; ///< canonical, or the url when it has no version
    std::vector<sync::AnswerItem> items;
    struct Typed {
        QString path;
        QString text;
        std::vector<sync::AnswerItem> items; ///< what stands below it meanwhile
    };
    std::vector<Typed> typed; ///< what could not be read
};

QByteArray writeDraft(const Draft &draft);
/// Errors: Invalid; TooNew for a draft of a newer build.
Result<Draft> readDraft(const QByteArray &json);

} // namespace backwell::content
