// SPDX-License-Identifier: Apache-2.0
// A story as the view of the person page, and as a row of the worklist.
#pragma once

#include "sync/endpoint/review/person_story.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backwell::sync::endpoint
{

/// How a person is called on every page: the clinic's label, or the last block of their id.
QString shownName(const PersonSummary &summary);

QJsonObject personView(const PersonSummary &summary, const Story &story, const Instant &now);
QJsonObject worklistRow(const PersonSummary &summary, const Story &story, const Instant &now);

/// Rows as a clinician should meet them: thoughts of self-harm, then what deserves a look, then the
/// rest; each kind in the order given.
QJsonArray inOrder(const QJsonArray &rows);

} // namespace backwell::sync::endpoint
