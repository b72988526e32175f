// SPDX-License-Identifier: Apache-2.0
// The one calm sentence about an answer that opened crisis help.
#pragma once

#include "sync/endpoint/intake/known_measures.h"
#include "sync/endpoint/review/answer_words.h"

namespace backwell::sync::endpoint
{

/// linkId of the answer that opens crisis help: the device's word, else a descriptor's. Empty when
/// neither names one, and for a response that was entered in error.
QString crisisAnswer(const Response &response, const KnownMeasures &measures);

/// For a response in the list of entries; the number is that of the answer in it.
QString crisisSentence(const Response &response, const QString &linkId,
                       const KnownQuestionnaire *known, const Instant &now);
/// For one in quarantine: that it cannot be read here yet, and what to do.
QString crisisSentenceAside(const Response &response, const QString &reason, const Instant &now);

} // namespace backwell::sync::endpoint
