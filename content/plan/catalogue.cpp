// SPDX-License-Identifier: Apache-2.0
// The catalogue from and to JSON.
#include "content/plan/catalogue.h"

#include "content/plan/json_fields.h"

namespace backwell::content::plan
{

namespace
{

template <typename List>
int placeOf(const List &list, QStringView id)
{
    const auto found = std::ranges::find_if(list, [id](const auto &one) { return one.id == id; });
    return found == list.end() ? -1 : int(found - list.begin());
}

Result<CatalogueMovement> readMovement(const JsonValue &value, const QString &place)
{
    Fields fields(value);
    CatalogueMovement one;
    one.id = fields.text(u"id");
    one.title = fields.text(u"title");
    one.group = fields.word(u"group", groupNames(), Group::Mobility);
    one.eases = fields.word(u"eases", easesNames(), Eases::Neither);
    one.tracks = fields.words(u"tracks", trackNames());
    one.bundles = fields.words(u"bundles", bundleNames());
    one.avoid = fields.words(u"avoid", limitNames());
    one.adapt = fields.words(u"adapt", limitNames());
    fields.take(u"instead");
    if (const JsonValue *minutes = fields.take(u"minutes"))
        for (const JsonValue &step : minutes->items)
            one.minutes.push_back(step.text.toInt());
    const JsonValue *upTo = fields.take(u"upTo");
    for (const JsonMember &member : upTo ? upTo->members : std::vector<JsonMember>{}) {
        one.upTo.push_back({int(limitNames().indexOf(member.name)), member.value.text.toInt() - 1});
        if (const UpTo &last = one.upTo.back();
            last.limit < 0 || last.step < 0 || (one.adapt & bit(last.limit)) == 0)
            fields.complain(u"upTo");
    }
    if (one.tracks == 0)
        fields.complain(u"tracks");
    if (one.minutes.empty() || std::ranges::min(one.minutes) < 1)
        fields.complain(u"minutes");
    if (const auto good = fields.end(place); !good)
        return std::unexpected(good.error());
    return one;
}

QByteArray minutesJson(const std::vector<int> &minutes)
{
    QByteArray text;
    for (const int one : minutes)
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(one);
    return '[' + text + ']';
}

} // namespace

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out + '"';
}

QByteArray quotedWord(const QStringList &words, int place)
{
    return quoted(words.value(place));
}

QByteArray quotedWords(const QStringList &words, Bits bits)
{
    QByteArray text;
    for (int place = 0; place < int(words.size()); ++place)
        if ((bits & bit(place)) != 0)
            text += (text.isEmpty() ? "" : ",") + quotedWord(words, place);
    return '[' + text + ']';
}

int Catalogue::movement(QStringView id) const
{
    return placeOf(movements, id);
}

int Catalogue::card(QStringView id) const
{
    return placeOf(cards, id);
}

Result<Catalogue> readCatalogue(const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root)
        return std::unexpected(root.error());
    Fields fields(*root);
    Catalogue all;
    all.pack = fields.text(u"pack");
    all.version = fields.text(u"version");
    const JsonValue *movements = fields.take(u"movements");
    const JsonValue *cards = fields.take(u"cards");
    if (!movements || movements->items.empty() || movements->items.size() > 255)
        fields.complain(u"movements");
    if (const auto good = fields.end(QStringLiteral("catalogue")); !good)
        return std::unexpected(good.error());
    for (const JsonValue &value : movements->items) {
        const QString place = QStringLiteral("movements[%1]").arg(all.movements.size());
        auto one = readMovement(value, place);
        if (!one)
            return std::unexpected(one.error());
        if (all.movement(one->id) >= 0)
            return fail(ErrorKind::Invalid, place + QStringLiteral(": is there twice"));
        all.movements.push_back(std::move(*one));
    }
    for (size_t i = 0; i < all.movements.size(); ++i)
        for (const JsonMember &member : movements->items[i][u"instead"].members) {
            const auto limit = limitNames().indexOf(member.name);
            const int other = all.movement(member.value.string());
            if (limit < 0 || other < 0)
                return fail(ErrorKind::Invalid,
                            all.movements[i].id + QStringLiteral(": instead of what is not known"));
            all.movements[i].instead.push_back({int(limit), other});
        }
    for (const JsonValue &value : cards ? cards->items : std::vector<JsonValue>{}) {
        Fields card(value);
        all.cards.push_back({card.text(u"id"), card.text(u"title"),
                             card.word(u"need", needNames(), Need::General),
                             card.words(u"tracks", trackNames())});
        if (const auto good = card.end(QStringLiteral("cards[%1]").arg(all.cards.size() - 1));
            !good)
            return std::unexpected(good.error());
    }
    return all;
}

QByteArray catalogueJson(const Catalogue &catalogue)
{
    QByteArray out = "{\"pack\":" + quoted(catalogue.pack) +
                     ",\"version\":" + quoted(catalogue.version) + ",\"movements\":[";
    for (const CatalogueMovement &one : catalogue.movements) {
        out += (&one == &catalogue.movements.front() ? "\n{\"id\":" : ",\n{\"id\":") +
               quoted(one.id) + ",\"title\":" + quoted(one.title) +
               ",\"group\":" + quotedWord(groupNames(), int(one.group)) +
               ",\"eases\":" + quotedWord(easesNames(), int(one.eases)) +
               ",\"tracks\":" + quotedWords(trackNames(), one.tracks) +
               ",\"bundles\":" + quotedWords(bundleNames(), one.bundles) +
               ",\"avoid\":" + quotedWords(limitNames(), one.avoid) +
               ",\"adapt\":" + quotedWords(limitNames(), one.adapt) + ",\"instead\":{";
        for (const Instead &other : one.instead)
            out += (&other == &one.instead.front() ? "" : ",") +
                   quotedWord(limitNames(), other.limit) + ':' +
                   quoted(catalogue.movements[size_t(other.movement)].id);
        out += "},";
        for (const UpTo &last : one.upTo)
            out += (&last == &one.upTo.front() ? "\"upTo\":{" : ",") +
                   quotedWord(limitNames(), last.limit) + ':' + QByteArray::number(last.step + 1) +
                   (&last == &one.upTo.back() ? "}," : "");
        out += "\"minutes\":" + minutesJson(one.minutes) + '}';
    }
    out += "],\"cards\":[";
    for (const CatalogueCard &card : catalogue.cards)
        out += (&card == &catalogue.cards.front() ? "\n{\"id\":" : ",\n{\"id\":") +
               quoted(card.id) + ",\"title\":" + quoted(card.title) +
               ",\"need\":" + quotedWord(needNames(), int(card.need)) +
               ",\"tracks\":" + quotedWords(trackNames(), card.tracks) + '}';
    return out + "]}\n";
}

} // namespace backwell::content::plan
