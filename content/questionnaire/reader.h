// SPDX-License-Identifier: Apache-2.0
// FHIR R4 Questionnaire JSON (R5 and STU3 too) -> Questionnaire. Lenient, and it says what it did.
#pragma once

#include "content/questionnaire/questionnaire.h"
#include "platform/base/error.h"

#include <QByteArray>

namespace backwell::content
{

/// One thing the reader noticed.
struct Remark {
    QString path; ///< as FHIR: Questionnaire.item[2].answerOption[0]
    QString what; ///< one English sentence for the person who imports it
    bool operator==(const Remark &) const = default;
};

/// What became of the input. `refused` empty: it can be answered.
struct ReadReport {
    std::vector<Remark> repaired; ///< wrong but clear; read as meant
    std::vector<Remark> ignored;  ///< not understood and harmless; left out
    std::vector<Remark> refused;  ///< not understood and not harmless; nothing can be asked
    /// "loaded", "repaired" (something was repaired or ignored) or "refused".
    QString outcome() const;
};

struct ReadQuestionnaire {
    std::shared_ptr<const Questionnaire> questionnaire; ///< null when refused
    ReadReport report;
};

/// Never throws and never crashes, whatever the bytes. At most 8 MiB, 5,000 items, and
/// as deep as an answer can be written down.
/// Refused: not JSON, duplicate keys, another resource type, a modifierExtension anywhere, unknown
/// item types, double linkIds, conditions that point nowhere, limits that leave no answer. Items of
/// type attachment and reference are left out with a remark, and what stands below them.
ReadQuestionnaire readQuestionnaire(const QByteArray &json);

} // namespace backwell::content
