// SPDX-License-Identifier: Apache-2.0
#include "app/search/both_answers.h"

namespace backwell::app
{

using content::Found;
using content::FoundKind;
using content::SearchAnswer;

namespace
{

bool isKnown(const SearchAnswer &answer)
{
    return !answer.found.empty() && answer.readAs.isEmpty();
}

/// Terms stand in one file, so whether one is translated is asked of the answer alone.
bool isTranslated(const Found &found, const content::Pack &translation)
{
    switch (found.kind) {
    case FoundKind::Article:
        return translation.contains(QStringLiteral("articles/%1.md").arg(found.id));
    case FoundKind::Card:
        return translation.contains(QStringLiteral("cards/%1.md").arg(found.id));
    case FoundKind::Belief:
        return translation.contains(QStringLiteral("beliefs/%1.md").arg(found.id));
    case FoundKind::Movement:
        return translation.contains(QStringLiteral("movements/%1.json").arg(found.id));
    case FoundKind::Term:
        return translation.contains(QStringLiteral("glossary.json"));
    case FoundKind::Help:
        break;
    }
    return false;
}

} // namespace

SearchAnswer bothAnswers(SearchAnswer translated, SearchAnswer own,
                         const content::Pack &translation, int most)
{
    if (translated.found.empty() || (isKnown(own) && !isKnown(translated)))
        return own.found.empty() ? translated : own;
    if (!isKnown(own))
        return translated;
    for (Found &found : own.found)
        if (int(translated.found.size()) < most && !isTranslated(found, translation))
            translated.found.push_back(std::move(found));
    return translated;
}

} // namespace backwell::app
