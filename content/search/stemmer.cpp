// SPDX-License-Identifier: Apache-2.0
// Snowball, or the endings of the pack.
#include "content/search/stemmer.h"

#include "content/search/folding.h"

#include <algorithm>
#include <libstemmer.h>

namespace backwell::content
{

namespace
{
constexpr qsizetype leastLeft = 4;
}

void Stemmer::Free::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const QString &language, QStringList endings)
    : m_snowball(
          sb_stemmer_new(language.section(u'-', 0, 0).toLower().toLatin1().constData(), "UTF_8"))
{
    for (QString &ending : endings)
        ending = folded(ending);
    endings.removeAll(QString());
    std::ranges::stable_sort(endings, std::greater<>(), &QString::size);
    m_endings = std::move(endings);
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer &Stemmer::operator=(Stemmer &&) noexcept = default;

QString Stemmer::stem(const QString &word) const
{
    if (m_snowball) {
        const QByteArray bytes = word.toUtf8();
        const auto *symbols = reinterpret_cast<const sb_symbol *>(bytes.constData());
        const sb_symbol *stemmed = sb_stemmer_stem(m_snowball.get(), symbols, int(bytes.size()));
        if (!stemmed)
            return word;
        const QString result = QString::fromUtf8(reinterpret_cast<const char *>(stemmed),
                                                 sb_stemmer_length(m_snowball.get()));
        return result.isEmpty() ? word : result;
    }
    for (const QString &ending : m_endings) {
        if (word.size() >= ending.size() + leastLeft && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

} // namespace backwell::content
