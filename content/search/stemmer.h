// SPDX-License-Identifier: Apache-2.0
// What the forms of a word share: bend, bends and bending. The one wrapper of libstemmer.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

struct sb_stemmer;

namespace backwell::content
{

/// Snowball (libstemmer) for the languages it knows, by the first part of a BCP 47 tag. For others,
/// the longest of `endings` that leaves four letters is taken off; without endings a word is its
/// own stem. Not for two threads at once.
class Stemmer
{
public:
    Stemmer(const QString &language, QStringList endings);
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    Stemmer &operator=(Stemmer &&) noexcept;

    /// `word` is folded; the stem holds letters and digits only and is never empty.
    QString stem(const QString &word) const;

private:
    struct Free {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Free> m_snowball;
    QStringList m_endings; ///< folded, longest first
};

} // namespace backwell::content
