// SPDX-License-Identifier: Apache-2.0
// Links and fenced directives.
#include "content/article/block_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace backwell::content
{

namespace
{
using Latin = QLatin1StringView;

std::unexpected<Error> bad(const QString &what)
{
    return fail(ErrorKind::Invalid, what);
}

Result<Block> readPicture(const QByteArray &text)
{
    static const QRegularExpression target(
        QStringLiteral("^([a-z0-9-]+/[a-z0-9-]+|chart:[a-z0-9-]+)\\z"));
    const QString line = QString::fromUtf8(text).trimmed();
    Picture picture{line.section(u'|', 0, 0).trimmed(), line.section(u'|', 1).trimmed()};
    if (!target.match(picture.target).hasMatch())
        return bad(
            QStringLiteral("picture: \"%1\" is no movement/pose and no chart").arg(picture.target));
    if (picture.alt.isEmpty())
        return bad(QStringLiteral("picture: no words for %1").arg(picture.target));
    return picture;
}

Result<TenPeople::Row> readRow(const QJsonObject &object, qsizetype columns)
{
    TenPeople::Row row{object.value(Latin("finding")).toString(), {}};
    const QJsonArray cells = object.value(Latin("per100")).toArray();
    if (row.finding.isEmpty() || cells.size() != columns)
        return bad(QStringLiteral("ten-people: a row needs a finding and one number per column"));
    for (const QJsonValue cell : cells) {
        const int number = cell.toInt(-1);
        if (cell.isNull())
            row.per100.emplace_back();
        else if (number < 0 || number > 100)
            return bad(QStringLiteral("ten-people: whole numbers from 0 to 100, or null"));
        else
            row.per100.emplace_back(number);
    }
    return row;
}

Result<Block> readTenPeople(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return bad(QStringLiteral("ten-people: ") + error.errorString());
    TenPeople people{object.value(Latin("title")).toString(),
                     object.value(Latin("question")).toString(),
                     object.value(Latin("source")).toString(),
                     object.value(Latin("mark")).toString(),
                     {},
                     {}};
    for (const QJsonValue column : object.value(Latin("columns")).toArray())
        people.columns += column.toString();
    for (const QJsonValue value : object.value(Latin("rows")).toArray()) {
        auto row = readRow(value.toObject(), people.columns.size());
        if (!row)
            return std::unexpected(row.error());
        people.rows.push_back(std::move(*row));
    }
    if (people.title.isEmpty() || people.source.isEmpty() || people.columns.isEmpty() ||
        people.rows.empty() || (people.mark != u"V" && people.mark != u"R"))
        return bad(
            QStringLiteral("ten-people: title, source, mark, columns and rows must be there"));
    return people;
}
} // namespace

Result<Link> readLink(const QString &address)
{
    static const QRegularExpression id(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*\\z"));
    static const QRegularExpression digits(QStringLiteral("^[0-9]{3,15}\\z"));
    struct Kind {
        QStringView word;
        Link::To to;
    };
    constexpr std::array kinds{
        Kind{u"article", Link::To::Article},   Kind{u"card", Link::To::Card},
        Kind{u"belief", Link::To::Belief},     Kind{u"movement", Link::To::Movement},
        Kind{u"glossary", Link::To::Glossary}, Kind{u"help", Link::To::Help},
        Kind{u"measure", Link::To::Measure},   Kind{u"tel", Link::To::Phone}};
    const QString word = address.section(u':', 0, 0);
    const QString target = address.section(u':', 1);
    for (const Kind &kind : kinds) {
        const QRegularExpression &form = kind.to == Link::To::Phone ? digits : id;
        if (word == kind.word && form.match(target).hasMatch())
            return Link{kind.to, target};
    }
    return bad(QStringLiteral("a link that leads outside: ") + address.left(120));
}

Result<Block> readDirective(const QString &name, const QByteArray &text)
{
    if (name == u"picture")
        return readPicture(text);
    if (name == u"ten-people")
        return readTenPeople(text);
    return bad(QStringLiteral("code, or a directive that is not known: \"%1\"").arg(name.left(40)));
}

} // namespace backwell::content
