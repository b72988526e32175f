// SPDX-License-Identifier: Apache-2.0
// The words of a reason, from the pack: plans/because.json.
#pragma once

#include "content/plan/plan.h"

#include <QMap>

namespace backwell::content::plan
{

/// Sentences by rule. A key may end in "+" (the reason names a movement) or "?" (it is why
/// something is asked); without such a key the plain one serves.
struct BecauseWords {
    QMap<QString, QStringList> sentences; ///< one, or one for each `number`
    QMap<QString, QString> limits;        ///< limit tag -> how a sentence names it
};

/// content/schema/because.schema.json. Errors: Invalid with the key.
Result<BecauseWords> readBecauseWords(const QByteArray &json);

/// Every sentence by its place: its key, or "key/2" for the third of a list.
QMap<QString, QString> sentencesByPlace(const BecauseWords &words);

/// Whether both fill in the same of {movement}, {limit} and {number}.
bool fillsTheSame(const QString &one, const QString &other);

/// The words with the sentences of another language, each where that one has it and it fills in the
/// same. Limits stand within sentences, so both are of one language: of the other only when every
/// sentence that names a limit is.
BecauseWords inWordsOf(BecauseWords words, const BecauseWords &other);

/// Where a reason stands.
enum class Speaks { OfAThing, OfAQuestion };

/// One sentence; empty when the pack has none for it.
QString sentence(const BecauseWords &words, const Catalogue &catalogue, const Reason &reason,
                 Speaks speaks = Speaks::OfAThing);

} // namespace backwell::content::plan
