// SPDX-License-Identifier: Apache-2.0
// One thing that was found, and the sentence that shows why.
#pragma once

#include "content/search/query.h"
#include "content/search/searchable.h"

#include <memory>
#include <string_view>

namespace backwell::content
{

/// A run of letters to mark, in UTF-16 units.
struct Mark {
    int from = 0;
    int length = 0;
    bool operator==(const Mark &) const = default;
};

struct Found {
    FoundKind kind = FoundKind::Article;
    QString id;
    QString title;
    QString topic;           ///< its title; may be empty
    bool clinician = false;  ///< written for clinicians
    QString sentence;        ///< the one that answers most of what was typed, else the summary or
                             ///< the first; may be empty
    std::vector<Mark> marks; ///< in `sentence`, in order, never overlapping; may be empty
    QString text;            ///< the whole of it; of cards, beliefs and terms only
};

/// Knows what was wanted, and looks for it in lines of stems. Internal to search.
class Matcher
{
public:
    explicit Matcher(const Query &query);
    ~Matcher();
    Matcher(const Matcher &) = delete;
    Matcher &operator=(const Matcher &) = delete;

    /// Fills sentence and marks. `text` and `stems` are the item's, a line per sentence, the
    /// summary first.
    void show(std::string_view text, std::string_view stems, Found &found) const;

private:
    struct Words;
    std::unique_ptr<Words> m_words;
};

} // namespace backwell::content
