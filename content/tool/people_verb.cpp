// SPDX-License-Identifier: Apache-2.0
// backwell-pack people: worked people as timelines, for a physiotherapist to read and sign.
#include "content/plan/history_json.h"
#include "content/tool/person_timeline.h"
#include "content/tool/verbs.h"
#include "platform/base/paths.h"

#include <QDir>

#include <cstdio>

namespace backwell::content::tool
{

int peopleVerb(Arguments arguments)
{
    const bool history = arguments.flag(QStringLiteral("--history"));
    const auto source = planSource(arguments);
    if (!source)
        return complain(source.error());
    QStringList files = arguments.words;
    if (files.isEmpty())
        files += QStringLiteral("tests/data/people");
    if (files.size() == 1 && QDir(files.front()).exists()) {
        const QDir folder(files.takeFirst());
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
            files += folder.filePath(name);
    }
    for (const QString &file : files) {
        const auto bytes = paths::readAll(file, 1 << 20);
        if (!bytes)
            return complain(bytes.error());
        const auto person = livePerson(source->catalogue, *bytes);
        if (!person)
            return complain(
                {person.error().kind, file + QStringLiteral(": ") + person.error().detail});
        if (history)
            std::fputs(plan::historyJson(source->catalogue, person->history).constData(), stdout);
        else
            std::fputs(qUtf8Printable(timeline(*source, *person)), stdout);
    }
    return worked;
}

} // namespace backwell::content::tool
