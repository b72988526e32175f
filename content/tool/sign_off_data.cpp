// SPDX-License-Identifier: Apache-2.0
// The part of the sign-off list that comes from data.
#include "content/tool/sign_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::content::tool
{

namespace
{
void walk(SignTables &tables, const QString &path, const QJsonValue &value, const QString &place)
{
    int index = 0;
    for (const QJsonValue element : value.toArray())
        walk(tables, path, element, QStringLiteral("%1[%2]").arg(place).arg(index++));
    const QJsonObject object = value.toObject();
    const QString mark = object.value(QStringLiteral("mark")).toString();
    QStringList what;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() != u"mark" && field.key() != u"source" && !field->isObject() &&
            !field->isArray())
            what += QStringLiteral("%1 %2").arg(field.key(), field->toVariant().toString());
    }
    if (isOpen(mark))
        tables.row({QStringLiteral("`%1`").arg(path),
                    place,
                    what.join(QStringLiteral("; ")),
                    mark,
                    object.value(QStringLiteral("source")).toString(),
                    {}});
    for (auto field = object.begin(); field != object.end(); ++field)
        walk(tables, path, *field, place.isEmpty() ? field.key() : place + u'.' + field.key());
}

/// Every object with an open mark in the files below.
void writeMarks(const PackSource &pack, SignTables &tables, const QString &title,
                const QString &below)
{
    tables.head(title,
                {QStringLiteral("file"), QStringLiteral("place"), QStringLiteral("what"),
                 QStringLiteral("mark"), QStringLiteral("source"), QStringLiteral("signed")});
    for (auto file = pack.files.begin(); file != pack.files.end(); ++file) {
        if (file.key().startsWith(below))
            walk(tables, file.key(), QJsonDocument::fromJson(file.value()).object(), {});
    }
}

void writePictures(const PackSource &pack, SignTables &tables)
{
    tables.head(QStringLiteral("Numbers drawn as people"),
                {QStringLiteral("file"), QStringLiteral("what"), QStringLiteral("mark"),
                 QStringLiteral("source"), QStringLiteral("signed")});
    for (const auto &[path, item] : pack.items) {
        for (const Block &block : item.blocks) {
            const auto *people = std::get_if<TenPeople>(&block);
            if (people && isOpen(people->mark))
                tables.row({QStringLiteral("`%1`").arg(path),
                            people->title,
                            people->mark,
                            people->source,
                            {}});
        }
    }
}

void writeQuestionnaires(const PackSource &pack, SignTables &tables)
{
    tables.head(QStringLiteral("Questions in our own words"),
                {QStringLiteral("file"), QStringLiteral("title"), QStringLiteral("mark"),
                 QStringLiteral("signed")});
    for (auto file = pack.files.begin(); file != pack.files.end(); ++file) {
        const QString bound = QString(file.key()).replace(0, 14, QStringLiteral("bindings"));
        if (file.key().startsWith(u"questionnaires/") && !pack.files.contains(bound))
            tables.row({QStringLiteral("`%1`").arg(file.key()),
                        QJsonDocument::fromJson(file.value()).object()[u"title"].toString(),
                        QStringLiteral("I"),
                        {}});
    }
}
} // namespace

void writeData(const PackSource &pack, SignTables &tables)
{
    writeMarks(pack, tables, QStringLiteral("Instruments"), QStringLiteral("instruments/"));
    writeMarks(pack, tables, QStringLiteral("Schedule"), QStringLiteral("schedule.json"));
    writePictures(pack, tables);
    writeQuestionnaires(pack, tables);
}

} // namespace backwell::content::tool
