// SPDX-License-Identifier: Apache-2.0
// The tree, filled by simdjson's on-demand reader. The library's errors stop here.
#include "content/questionnaire/json_tree.h"

#include <simdjson.h>

namespace backwell::content
{

namespace
{
constexpr int maxDepth = 128;

QString toText(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::unexpected<Error> invalid(const QString &what)
{
    return fail(ErrorKind::Invalid, QStringLiteral("JSON: ") + what);
}

std::unexpected<Error> invalid(simdjson::error_code code)
{
    return invalid(QString::fromLatin1(simdjson::error_message(code)));
}

Result<void> read(simdjson::ondemand::value value, Json &into, int depth);

Result<void> readArray(simdjson::ondemand::value value, Json &into, int depth)
{
    simdjson::ondemand::array array;
    if (const auto error = value.get_array().get(array))
        return invalid(error);
    into.kind = Json::Kind::Array;
    for (auto element : array) {
        simdjson::ondemand::value inner;
        if (const auto error = element.get(inner))
            return invalid(error);
        if (const auto done = read(inner, into.elements.emplace_back(), depth + 1); !done)
            return done;
    }
    return {};
}

Result<void> readObject(simdjson::ondemand::value value, Json &into, int depth)
{
    simdjson::ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return invalid(error);
    into.kind = Json::Kind::Object;
    for (auto field : object) {
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return invalid(error);
        const QString name = toText(key);
        if (into.get(name))
            return invalid(QStringLiteral("the key \"%1\" occurs twice").arg(name.left(80)));
        simdjson::ondemand::value inner;
        if (const auto error = field.value().get(inner))
            return invalid(error);
        into.members.push_back({name, {}});
        if (const auto done = read(inner, into.members.back().value, depth + 1); !done)
            return done;
    }
    return {};
}

/// A number keeps its text; that it is one has been looked at by the library.
Result<void> readNumber(simdjson::ondemand::value value, Json &into)
{
    const std::string_view token = value.raw_json_token();
    double ignored = 0;
    if (const auto error = value.get_double().get(ignored))
        return invalid(error);
    into.kind = Json::Kind::Number;
    into.text = toText(token).trimmed();
    return {};
}

Result<void> read(simdjson::ondemand::value value, Json &into, int depth)
{
    if (depth > maxDepth)
        return invalid(QStringLiteral("nested too deep"));
    simdjson::ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return invalid(error);
    switch (type) {
    case simdjson::ondemand::json_type::array:
        return readArray(value, into, depth);
    case simdjson::ondemand::json_type::object:
        return readObject(value, into, depth);
    case simdjson::ondemand::json_type::number:
        return readNumber(value, into);
    case simdjson::ondemand::json_type::string: {
        std::string_view text;
        if (const auto error = value.get_string().get(text))
            return invalid(error);
        into.kind = Json::Kind::String;
        into.text = toText(text);
        return {};
    }
    case simdjson::ondemand::json_type::boolean:
        into.kind = Json::Kind::Bool;
        if (const auto error = value.get_bool().get(into.boolean))
            return invalid(error);
        return {};
    case simdjson::ondemand::json_type::null:
        break;
    }
    bool isNull = false;
    if (value.is_null().get(isNull) != simdjson::SUCCESS || !isNull)
        return invalid(QStringLiteral("an unknown word"));
    return {};
}
} // namespace

const Json *Json::get(QStringView key) const
{
    for (const auto &[name, value] : members) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

QString Json::string(QStringView key) const
{
    const Json *value = get(key);
    return value && value->kind == Kind::String ? value->text : QString();
}

const std::vector<Json> &Json::array(QStringView key) const
{
    static const std::vector<Json> none;
    const Json *value = get(key);
    return value ? value->elements : none;
}

Result<Json> parseJson(const QByteArray &bytes)
{
    const simdjson::padded_string padded(bytes.constData(), size_t(bytes.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    if (const auto error = parser.iterate(padded).get(document))
        return invalid(error);
    simdjson::ondemand::value root;
    if (const auto error = document.get_value().get(root))
        return invalid(error);
    Json tree;
    if (const auto done = read(root, tree, 0); !done)
        return std::unexpected(done.error());
    const char *rest = nullptr; // out of bounds is what the end of the input looks like
    if (document.current_location().get(rest) != simdjson::OUT_OF_BOUNDS)
        return invalid(QStringLiteral("something follows after the end"));
    return tree;
}

} // namespace backwell::content
