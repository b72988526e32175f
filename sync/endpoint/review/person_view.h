// SPDX-License-Identifier: Apache-2.0
// A story as the view of the person page, and as a row of the worklist.
#pragma once

#include "sync/endpoint/review/person_story.h"

#include <QJsonObject>

namespace backwell::sync::endpoint
{

/// How a person is called on every page: the clinic's label, or the last block of their id.
QString shownName(const PersonSummary &summary);

QJsonObject personView(const PersonSummary &summary, const Story &story, const Instant &now);
QJsonObject worklistRow(const PersonSummary &summary, const Story &story, const Instant &now);

} // namespace backwell::sync::endpoint
