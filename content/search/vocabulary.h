// SPDX-License-Identifier: Apache-2.0
// Every word of the pack, and what people say instead: where misspellings and beginnings are
// looked up. Internal to search.
#pragma once

#include "content/search/spelling.h"
#include "platform/base/error.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace SQLite
{
class Database;
}

namespace backwell::content
{

class Vocabulary
{
public:
    struct Entry {
        QString word; ///< folded
        QString stem;
        int items = 0;         ///< in how many it stands; 0 for what only leads to other words
        bool findable = false; ///< also without asking for what clinicians read
        LetterSet letters = 0; ///< of `word`
    };
    /// A phrase people type, and a phrase that stands in the pack; both as stems.
    struct Other {
        QStringList words;
        QStringList find;
    };

    /// Reads the tables of an index; throws SQLite::Exception.
    static Vocabulary read(SQLite::Database &database);

    /// nullptr when the word is not there, or is there for clinicians only.
    const Entry *find(const QString &word, bool clinicians) const;
    bool hasStem(const QString &stem, bool clinicians) const;
    /// Stems of the words that begin so, the most frequent first; at most `most`.
    QStringList beginning(const QString &letters, bool clinicians, int most) const;
    /// The nearest word within what is forgiven, of equals the one that begins with the same
    /// letter, then the most frequent one; nullptr when there is none.
    const Entry *nearest(const QString &typed, int slips, bool clinicians) const;
    /// Stems of the words of which a beginning is one slip away; at most `most`.
    QStringList nearBeginning(const QString &typed, bool clinicians, int most) const;
    bool isSkipped(const QString &word) const { return m_skip.contains(word); }
    /// Those whose typed phrase begins with this stem, the longest first.
    const std::vector<Other> &others(const QString &first) const;

private:
    std::vector<Entry> m_words;   ///< sorted by word
    QHash<QString, bool> m_stems; ///< stem -> findable
    QSet<QString> m_skip;
    QHash<QString, std::vector<Other>> m_others; ///< by their first stem
};

} // namespace backwell::content
