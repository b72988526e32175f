// SPDX-License-Identifier: Apache-2.0
// Inside the readers: one JSON object, read strictly. The first thing that does not hold is kept in
// a text they share, and reading goes on with empty values.
#pragma once

#include "content/instrument/instrument.h"
#include "platform/base/json.h"

#include <array>

namespace backwell::content
{

class Fields
{
public:
    /// `known`: every key it may have. `problem` is filled once.
    Fields(const JsonValue &json, QString place, std::initializer_list<QStringView> known,
           QString &problem);

    bool has(QStringView key) const { return m_json->find(key) != nullptr; }
    QString text(QStringView key) const; ///< must be there
    QString textIfAny(QStringView key) const;
    QStringList texts(QStringView key) const; ///< empty when not there
    std::optional<Number> numberIfAny(QStringView key) const;
    Number number(QStringView key) const;
    int whole(QStringView key, int otherwise, int low, int high) const;
    bool flag(QStringView key) const;                         ///< must be there
    bool flagIfAny(QStringView key) const;                    ///< false when not there
    Limits limits(QStringView key) const;                     ///< [low, high]
    std::map<QString, Number> numbers(QStringView key) const; ///< empty when not there
    std::map<QString, QString> words(QStringView key) const;  ///< empty when not there
    sync::Coding coding(QStringView key) const;               ///< empty when not there
    Source source() const;                                    ///< "source" and "mark"

    std::optional<Fields> object(QStringView key, std::initializer_list<QStringView> known) const;
    std::vector<Fields> objects(QStringView key, std::initializer_list<QStringView> known) const;

    /// Which of `words` stands at `key`; the first when it is none of them, and that is a problem.
    template <typename Enum, size_t N>
    Enum word(QStringView key, const std::array<QStringView, N> &words) const
    {
        return Enum(indexOf(text(key), key, words.data(), N));
    }
    template <typename Enum, size_t N>
    std::vector<Enum> wordList(QStringView key, const std::array<QStringView, N> &words) const
    {
        std::vector<Enum> list;
        for (const QString &one : texts(key))
            list.push_back(Enum(indexOf(one, key, words.data(), N)));
        return list;
    }

    /// Keeps this as the problem unless there is one already.
    void refuse(QStringView key, const QString &what) const;

private:
    size_t indexOf(const QString &word, QStringView key, const QStringView *words,
                   size_t count) const;

    const JsonValue *m_json;
    QString m_place; ///< e.g. "scores[1]", empty for the file itself
    QString *m_problem;
};

} // namespace backwell::content
