// SPDX-License-Identifier: Apache-2.0
// One walk over simdjson's on-demand document fills the tree.
#include "platform/base/json.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include <simdjson.h>

namespace backwell
{

namespace
{
namespace ondemand = simdjson::ondemand;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNumber(std::string_view text)
{
    size_t i = 0;
    const auto digits = [&] {
        const size_t start = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i - start;
    };
    if (i < text.size() && text[i] == '-')
        ++i;
    const size_t whole = i;
    const size_t count = digits();
    if (count == 0 || (count > 1 && text[whole] == '0'))
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (digits() == 0)
            return false;
    }
    return i == text.size();
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Walks the whole document once; on-demand parsing checks only what is visited.
class Walk
{
public:
    Walk(const QByteArray &source, const simdjson::padded_string &padded,
         ondemand::document &document)
        : m_source(source), m_padded(padded), m_document(document)
    {
    }

    bool value(ondemand::value from, JsonValue &to, int depth)
    {
        ondemand::json_type type{};
        if (from.type().get(type))
            return false;
        const std::string_view token = from.raw_json_token();
        const char *const start = token.data();
        switch (type) {
        case ondemand::json_type::object: {
            ondemand::object members;
            return !from.get_object().get(members) && object(members, to, depth) &&
                   close(to, start, '}');
        }
        case ondemand::json_type::array: {
            ondemand::array items;
            return !from.get_array().get(items) && array(items, to, depth) && close(to, start, ']');
        }
        case ondemand::json_type::string:
            to.kind = JsonValue::Kind::String;
            mark(to, start, start + trimmed(token).size());
            return string(from, to.text);
        case ondemand::json_type::number: {
            const std::string_view text = trimmed(token);
            to.kind = JsonValue::Kind::Number;
            to.text = QString::fromLatin1(text.data(), qsizetype(text.size()));
            mark(to, start, start + text.size());
            double ignored = 0; // consumes the token; range is the reader's matter, not ours
            const auto error = from.get_double().get(ignored);
            return isNumber(text) && (!error || error == simdjson::NUMBER_ERROR);
        }
        case ondemand::json_type::boolean:
            to.kind = JsonValue::Kind::Bool;
            mark(to, start, start + trimmed(token).size());
            return !from.get_bool().get(to.boolean);
        case ondemand::json_type::null:
            to.kind = JsonValue::Kind::Null;
            mark(to, start, start + trimmed(token).size());
            return from.is_null() && trimmed(token) == "null";
        }
        return false;
    }

    bool object(ondemand::object from, JsonValue &to, int depth)
    {
        to.kind = JsonValue::Kind::Object;
        if (depth > maxJsonDepth)
            return refuse(QStringLiteral("nested too deep"));
        for (auto step : from) {
            ondemand::field field;
            if (std::move(step).get(field))
                return false;
            std::string_view key;
            if (field.unescaped_key().get(key))
                return false;
            JsonMember member{name(key), {}};
            if (isDuplicate(to.members, member.name))
                return refuse(
                    QStringLiteral("the key \"%1\" occurs twice").arg(member.name.left(80)));
            if (!value(field.value(), member.value, depth + 1))
                return false;
            to.members.push_back(std::move(member));
        }
        m_large.remove(&to.members); // another object may come to lie at this address
        return true;
    }

    const QString &reason() const { return m_reason; } ///< why it was refused, for the log

private:
    bool refuse(const QString &reason)
    {
        m_reason = reason;
        return false;
    }

    /// The same few names stand all over a document: each becomes one QString, which is shared.
    QString name(std::string_view key)
    {
        const auto [known, added] = m_names.try_emplace(key);
        if (added)
            known->second = QString::fromUtf8(key.data(), qsizetype(key.size()));
        return known->second;
    }

    /// Ordinary objects are small: looking along them is faster than hashing. Large ones, which
    /// only a stranger sends, must not take quadratic time.
    bool isDuplicate(const std::vector<JsonMember> &members, const QString &name)
    {
        constexpr size_t small = 24;
        if (members.size() < small)
            return std::any_of(members.begin(), members.end(),
                               [&](const JsonMember &member) { return member.name == name; });
        QSet<QString> &names = m_large[&members];
        if (names.isEmpty())
            for (const JsonMember &member : members)
                names.insert(member.name);
        const bool known = names.contains(name);
        names.insert(name);
        return known;
    }

    bool array(ondemand::array from, JsonValue &to, int depth)
    {
        to.kind = JsonValue::Kind::Array;
        if (depth > maxJsonDepth)
            return refuse(QStringLiteral("nested too deep"));
        for (auto step : from) {
            ondemand::value item;
            JsonValue read;
            if (std::move(step).get(item) || !value(item, read, depth + 1))
                return false;
            to.items.push_back(std::move(read));
        }
        return true;
    }

    bool string(ondemand::value &from, QString &to)
    {
        std::string_view text;
        if (from.get_string().get(text))
            return false;
        to = QString::fromUtf8(text.data(), qsizetype(text.size()));
        // A lone surrogate, escaped, is not Unicode: it was replaced on the way into the QString.
        return !to.contains(QChar::ReplacementCharacter) ||
               to.toUtf8() == QByteArrayView(text.data(), qsizetype(text.size()));
    }

    void mark(JsonValue &to, const char *start, const char *end)
    {
        to.raw = QByteArrayView(m_source).sliced(start - m_padded.data(), end - start);
    }

    /// The iterator stands on the token after the bracket; the bracket is the last thing before it.
    bool close(JsonValue &to, const char *start, char bracket)
    {
        const char *next = nullptr;
        if (m_document.current_location().get(next))
            next = m_padded.data() + m_padded.size();
        while (next > start && isSpace(next[-1]))
            --next;
        if (next <= start || next[-1] != bracket)
            return false;
        mark(to, start, next);
        return true;
    }

    const QByteArray &m_source;
    const simdjson::padded_string &m_padded;
    ondemand::document &m_document;
    QString m_reason = QStringLiteral("not sound JSON");
    std::unordered_map<std::string_view, QString> m_names; ///< the keys live as long as the parser
    QHash<const void *, QSet<QString>> m_large; ///< by address of the members of an open object
};

const JsonValue &nothing()
{
    static const JsonValue null;
    return null;
}
} // namespace

const JsonValue *JsonValue::find(QStringView name) const
{
    for (const JsonMember &member : members)
        if (member.name == name)
            return &member.value;
    return nullptr;
}

const JsonValue &JsonValue::operator[](QStringView name) const
{
    const JsonValue *member = find(name);
    return member ? *member : nothing();
}

const JsonValue &JsonValue::at(size_t index) const
{
    return index < items.size() ? items[index] : nothing();
}

Result<JsonValue> parseJson(const QByteArray &bytes)
{
    const auto refuse = [](const QString &why = QStringLiteral("not sound JSON")) {
        return fail(ErrorKind::Invalid, why);
    };
    if (!simdjson::validate_utf8(bytes.constData(), size_t(bytes.size())))
        return refuse();
    try {
        ondemand::parser parser;
        const simdjson::padded_string padded(bytes.constData(), size_t(bytes.size()));
        ondemand::document document;
        ondemand::object top;
        if (parser.iterate(padded).get(document))
            return refuse();
        if (const auto error = document.get_object().get(top))
            return error == simdjson::INCORRECT_TYPE ? refuse(QStringLiteral("no JSON object"))
                                                     : refuse();
        Walk walk(bytes, padded, document);
        JsonValue read;
        if (!walk.object(top, read, 1))
            return refuse(walk.reason());
        if (!document.current_location().error())
            return refuse(QStringLiteral("something follows after the JSON"));
        read.raw = QByteArrayView(bytes).trimmed();
        return read;
    } catch (const std::exception &) { // simdjson's iterators may throw; it stops here
        return refuse();
    }
}

bool sameJson(const JsonValue &a, const JsonValue &b)
{
    if (a.kind != b.kind || a.boolean != b.boolean || a.text != b.text ||
        a.items.size() != b.items.size() || a.members.size() != b.members.size())
        return false;
    if (!std::equal(a.items.begin(), a.items.end(), b.items.begin(), sameJson))
        return false;
    return std::all_of(a.members.begin(), a.members.end(), [&](const JsonMember &member) {
        return std::any_of(b.members.begin(), b.members.end(), [&](const JsonMember &other) {
            return other.name == member.name && sameJson(member.value, other.value);
        });
    });
}

} // namespace backwell
