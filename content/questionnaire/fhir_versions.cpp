// SPDX-License-Identifier: Apache-2.0
// One pass over the items; a field is moved, never guessed.
#include "content/questionnaire/fhir_versions.h"

#include <QSet>

#include <algorithm>

namespace backwell::content
{

namespace
{
JsonValue textValue(const QString &text)
{
    JsonValue value;
    value.kind = JsonValue::Kind::String;
    value.text = text;
    return value;
}

/// An object of the input that is being rewritten, and where it stands.
class Rewrite
{
public:
    Rewrite(JsonValue &json, QString path, ReadReport &report)
        : m_json(json), m_path(std::move(path)), m_report(report)
    {
    }

    bool has(QStringView key) const { return m_json.find(key) != nullptr; }
    QString text(QStringView key) const { return m_json[key].string(); }
    void say(const QString &what) const { m_report.repaired.push_back({m_path, what}); }
    void refuse(const QString &what) const { m_report.refused.push_back({m_path, what}); }

    /// Takes the field out; a Null value when it is not there.
    JsonValue take(QStringView key)
    {
        const auto found = std::ranges::find(m_json.members, key, &JsonMember::name);
        if (found == m_json.members.end())
            return {};
        JsonValue value = std::move(found->value);
        m_json.members.erase(found);
        return value;
    }
    /// Only where nothing stands yet: a key occurs once.
    void put(const QString &key, JsonValue value)
    {
        if (!has(key))
            m_json.members.push_back({key, std::move(value)});
    }
    void set(const QString &key, const QString &text)
    {
        take(key);
        put(key, textValue(text));
    }
    /// The objects of a list, each to be rewritten.
    std::vector<Rewrite> each(QStringView key)
    {
        std::vector<Rewrite> all;
        const auto found = std::ranges::find(m_json.members, key, &JsonMember::name);
        if (found == m_json.members.end())
            return all;
        auto &items = found->value.items;
        for (size_t i = 0; i < items.size(); ++i)
            all.emplace_back(items[i], QStringLiteral("%1.%2[%3]").arg(m_path, key).arg(i),
                             m_report);
        return all;
    }
    const JsonValue &json() const { return m_json; }

private:
    JsonValue &m_json;
    QString m_path;
    ReadReport &m_report;
};

/// STU3: option, options, initial[x].
void rewriteOldAnswers(Rewrite &item)
{
    if (item.has(u"option")) {
        item.put(QStringLiteral("answerOption"), item.take(u"option"));
        item.say(QStringLiteral("\"option\" is of STU3; read as answerOption"));
    }
    if (item.json()[u"options"].isObject()) {
        const JsonValue options = item.take(u"options");
        item.put(QStringLiteral("answerValueSet"), textValue(options[u"reference"].string()));
        item.say(QStringLiteral("\"options\" is of STU3; read as answerValueSet"));
    }
    const auto &members = item.json().members;
    const auto initial = std::ranges::find_if(members, [](const JsonMember &member) {
        return member.name.size() > 7 && member.name.startsWith(u"initial");
    });
    if (initial == members.end())
        return;
    const QString name = initial->name;
    JsonValue value;
    value.kind = JsonValue::Kind::Object;
    value.members.push_back({QStringLiteral("value") + name.mid(7), item.take(name)});
    JsonValue list;
    list.kind = JsonValue::Kind::Array;
    list.items.push_back(std::move(value));
    item.put(QStringLiteral("initial"), std::move(list));
    item.say(QStringLiteral("\"%1\" is of STU3; read as initial").arg(name));
}

/// STU3 has no operators, and one of several conditions is enough.
void rewriteOldConditions(Rewrite &item)
{
    std::vector<Rewrite> conditions = item.each(u"enableWhen");
    const bool old = std::ranges::none_of(
        conditions, [](const Rewrite &condition) { return condition.has(u"operator"); });
    for (Rewrite &condition : conditions) {
        if (condition.has(u"operator"))
            continue;
        if (condition.has(u"hasAnswer")) {
            condition.put(QStringLiteral("answerBoolean"), condition.take(u"hasAnswer"));
            condition.set(QStringLiteral("operator"), QStringLiteral("exists"));
            condition.say(QStringLiteral("\"hasAnswer\" is of STU3; read as exists"));
        } else {
            condition.set(QStringLiteral("operator"), QStringLiteral("="));
            condition.say(QStringLiteral("there is no operator, as in STU3; read as equal"));
        }
    }
    if (old && conditions.size() > 1 && !item.has(u"enableBehavior")) {
        item.set(QStringLiteral("enableBehavior"), QStringLiteral("any"));
        item.say(QStringLiteral("several conditions as in STU3; one of them is enough"));
    }
}

/// R5: any type may have options, and answerConstraint says whether they are all.
void rewriteNewTypes(Rewrite &item)
{
    const QString type = item.text(u"type");
    const QString constraint = item.take(u"answerConstraint").string();
    if (constraint.isEmpty() && type != u"coding")
        return;
    static const QSet<QStringView> known{u"", u"optionsOnly", u"optionsOrType", u"optionsOrString"};
    if (!known.contains(constraint))
        return item.refuse(QStringLiteral("an answerConstraint that is not known"));
    const bool options = item.has(u"answerOption") || item.has(u"answerValueSet");
    if (constraint == u"optionsOrString" && (options || type == u"coding")) {
        item.set(QStringLiteral("type"), QStringLiteral("open-choice"));
        item.say(QStringLiteral("%1 with optionsOrString is of R5; read as open-choice").arg(type));
    } else if (type == u"coding") {
        item.set(QStringLiteral("type"), QStringLiteral("choice"));
        item.say(constraint == u"optionsOrType"
                     ? QStringLiteral("coding with optionsOrType is of R5; read as choice, so only "
                                      "what is listed can be answered")
                     : QStringLiteral("coding is of R5; read as choice"));
    } else if (constraint == u"optionsOrType" && type == u"string") {
        item.set(QStringLiteral("type"), QStringLiteral("open-choice"));
        item.say(QStringLiteral("string with optionsOrType is of R5; read as open-choice"));
    } else if (constraint == u"optionsOrType" && options) {
        item.take(u"answerOption");
        item.say(QStringLiteral("the options of R5 are only hints here and are left out"));
    } else if (constraint == u"optionsOnly" && options) {
        item.set(QStringLiteral("type"), QStringLiteral("choice"));
        item.say(QStringLiteral("%1 with options is of R5; read as choice").arg(type));
    }
}

void rewriteItem(Rewrite &item)
{
    rewriteOldAnswers(item);
    rewriteOldConditions(item);
    rewriteNewTypes(item);
    if (const JsonValue display = item.take(u"disabledDisplay"); display.isString())
        item.say(QStringLiteral("disabledDisplay is of R5; what is disabled is hidden here"));
    for (Rewrite &below : item.each(u"item"))
        rewriteItem(below);
}
} // namespace

void rewriteAsR4(JsonValue &questionnaire, ReadReport &report)
{
    Rewrite root(questionnaire, QStringLiteral("Questionnaire"), report);
    if (root.json()[u"group"].isObject())
        root.refuse(QStringLiteral("it is in the words of DSTU2, which cannot be read"));
    for (const QStringView name :
         {u"versionAlgorithmString", u"versionAlgorithmCoding", u"copyrightLabel"}) {
        if (root.has(name)) {
            root.take(name);
            root.say(QStringLiteral("%1 is of R5 and says nothing about answers").arg(name));
        }
    }
    for (Rewrite &item : root.each(u"item"))
        rewriteItem(item);
}

} // namespace backwell::content
