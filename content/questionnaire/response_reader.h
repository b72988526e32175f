// SPDX-License-Identifier: Apache-2.0
// The answers in a FHIR R4 QuestionnaireResponse of any origin, to be scored or looked at.
#pragma once

#include "platform/base/error.h"
#include "sync/record/answer.h"

#include <QByteArray>

namespace backwell::content
{

struct ReadResponse {
    QString questionnaire; ///< canonical as written, may be empty
    std::vector<sync::AnswerItem> items;
    int ignored = 0; ///< answers of a type that cannot be held (attachment, reference) or malformed
};

/// Errors: Invalid (not JSON, not a QuestionnaireResponse, a modifierExtension).
Result<ReadResponse> readResponse(const QByteArray &json);

} // namespace backwell::content
