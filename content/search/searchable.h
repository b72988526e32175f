// SPDX-License-Identifier: Apache-2.0
// What of a pack can be found, as plain text.
#pragma once

#include "platform/base/error.h"

#include <QStringList>

#include <vector>

namespace backwell::content
{

/// Kinds keep their numbers: an index that is in use holds them.
enum class FoundKind { Article = 0, Card = 1, Belief = 2, Term = 3, Movement = 4, Help = 5 };

/// One thing a person can open.
struct Searchable {
    FoundKind kind = FoundKind::Article;
    QString id; ///< unique within its kind
    QString title;
    QString topic;          ///< id of its topic; may be empty
    bool clinician = false; ///< written for clinicians
    QString summary;        ///< may be empty
    QStringList sentences;  ///< of the body, plain, in reading order; may be empty
};

/// Everything in a pack's source folder, sorted by kind and id.
/// Errors: Invalid (a file that does not read, with its path), NotFound, Denied.
Result<std::vector<Searchable>> readSearchables(const QString &folder);

/// A paragraph cut into sentences (Unicode text segmentation, UAX 29), without empty ones.
QStringList sentencesOf(const QString &paragraph);

} // namespace backwell::content
