// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/clinic_care.h"

#include "sync/wire/resource_parts.h"
#include "sync/wire/searchset.h"
#include "sync/wire/wire.h"

#include <algorithm>

namespace backwell::sync::wire
{

namespace
{
QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// The calendar day of a date, or of a dateTime where it was written. Errors: Invalid.
Result<QDate> readDay(const JsonValue &value, const QString &path)
{
    const QString text = value.string();
    const QDate day =
        QDate::fromString(text.first(std::min<qsizetype>(10, text.size())), Qt::ISODate);
    if (text.size() < 10 || !isDateTime(text) || !day.isValid())
        return invalid(path);
    return day;
}

Result<std::optional<QDate>> readDayIfAny(const JsonValue &value, const QString &path)
{
    if (value.kind == JsonValue::Kind::Null)
        return std::optional<QDate>();
    const auto day = readDay(value, path);
    if (!day)
        return std::unexpected(day.error());
    return std::optional(*day);
}

Result<CareStage> readStage(const JsonValue &extension)
{
    const auto code =
        readText(extensionOf(extension, u"code")[u"valueCode"], QStringLiteral("stage.code"));
    if (!code)
        return std::unexpected(code.error());
    const auto day =
        readDay(extensionOf(extension, u"date")[u"valueDate"], QStringLiteral("stage.date"));
    if (!day)
        return std::unexpected(day.error());
    const JsonValue &status = extensionOf(extension, u"status");
    const bool wrong = status[u"valueCode"].string() == QStringView(enteredInError);
    if (status.isObject() && !wrong)
        return fail(ErrorKind::TooNew, QStringLiteral("stage.status"));
    return CareStage{*code, *day, wrong};
}

Result<void> readDays(const JsonValue &resource, CareEpisode &episode)
{
    const JsonValue &period = resource[u"period"];
    const auto start = readDayIfAny(period[u"start"], QStringLiteral("period.start"));
    if (!start)
        return std::unexpected(start.error());
    const auto end = readDayIfAny(period[u"end"], QStringLiteral("period.end"));
    if (!end)
        return std::unexpected(end.error());
    if (*start && *end && **end < **start)
        return invalid(QStringLiteral("period"));
    std::vector<CareStage> stages;
    for (const JsonValue &extension : resource[u"extension"].items) {
        if (extension[u"url"].string() != QStringView(stageUrl))
            continue;
        auto stage = readStage(extension);
        if (!stage)
            return std::unexpected(stage.error());
        stages.push_back(std::move(*stage));
    }
    episode.referral = *start;
    episode.discharge = *end;
    episode.stages = std::move(stages);
    return {};
}

Result<CareEpisode> readCare(const JsonValue &resource)
{
    if (resource[u"resourceType"].string() != u"EpisodeOfCare")
        return invalid(QStringLiteral("resourceType"));
    // What changes the meaning of the rest and is not understood must not be read past.
    if (resource.find(u"modifierExtension"))
        return invalid(QStringLiteral("modifierExtension"));
    const auto id = readText(resource[u"id"], QStringLiteral("id"));
    if (!id || id->size() > 64)
        return invalid(QStringLiteral("id"));
    const auto person = readReference(resource[u"patient"], u"Patient", QStringLiteral("patient"));
    if (!person)
        return std::unexpected(person.error());
    const auto status = readText(resource[u"status"], QStringLiteral("status"));
    if (!status)
        return std::unexpected(status.error());
    const JsonValue &meta = resource[u"meta"];
    const auto updated = readInstant(meta[u"lastUpdated"], QStringLiteral("meta.lastUpdated"));
    if (!updated)
        return std::unexpected(updated.error());
    CareEpisode episode{*id, *person, *status, {}, {}, {}, meta[u"versionId"].string(), *updated};
    const auto days = readDays(resource, episode);
    if (!days && episode.counts())
        return std::unexpected(days.error());
    return episode;
}

bool isOfADevice(const JsonValue &resource)
{
    return std::ranges::any_of(resource[u"identifier"].items, [](const JsonValue &one) {
        return one[u"system"].string() == QStringView(recordIdSystem);
    });
}

void writeStage(JsonWriter &to, const CareStage &stage)
{
    to.beginObject().name("extension").beginArray();
    to.beginObject().member("url", u"code").member("valueCode", stage.code).endObject();
    to.beginObject().member("url", u"date").member("valueDate", iso(stage.day)).endObject();
    if (stage.wrong)
        to.beginObject().member("url", u"status").member("valueCode", enteredInError).endObject();
    to.endArray().member("url", stageUrl).endObject();
}
} // namespace

Result<QByteArray> encodeCare(const CareEpisode &episode)
{
    if (episode.id.isEmpty() || episode.status.isEmpty())
        return invalid(QStringLiteral("id"));
    const bool days = (!episode.referral || episode.referral->isValid()) &&
                      (!episode.discharge || episode.discharge->isValid()) &&
                      std::ranges::all_of(episode.stages, [](const CareStage &stage) {
                          return stage.day.isValid() && !stage.code.isEmpty();
                      });
    if (!days)
        return invalid(QStringLiteral("stage"));
    if (episode.referral && episode.discharge && *episode.discharge < *episode.referral)
        return invalid(QStringLiteral("period"));
    JsonWriter to;
    to.beginObject().member("resourceType", u"EpisodeOfCare").member("id", episode.id);
    to.name("meta").beginObject().member("versionId", episode.version);
    to.member("lastUpdated", episode.lastUpdated.toIso()).endObject();
    if (!episode.stages.empty()) {
        to.name("extension").beginArray();
        for (const CareStage &stage : episode.stages)
            writeStage(to, stage);
        to.endArray();
    }
    to.member("status", episode.status);
    writeReference(to, "patient", "Patient", episode.person);
    if (episode.referral || episode.discharge) {
        to.name("period").beginObject();
        to.member("start", episode.referral ? iso(*episode.referral) : QString());
        to.member("end", episode.discharge ? iso(*episode.discharge) : QString());
        to.endObject();
    }
    return to.endObject().bytes();
}

Result<CareEpisode> decodeCare(const QByteArray &resource)
{
    const auto json = parseJson(resource);
    if (!json)
        return std::unexpected(json.error());
    return readCare(*json);
}

Result<NewsPage<CareEpisode>> readCarePage(const QByteArray &searchset)
{
    NewsPage<CareEpisode> page;
    const auto next = readSearchset(searchset, [&page](const JsonValue &resource) {
        if (resource[u"resourceType"].string() != u"EpisodeOfCare" || isOfADevice(resource))
            return;
        auto episode = readCare(resource);
        if (episode)
            page.news.push_back(std::move(*episode));
        else
            ++page.unreadable;
    });
    if (!next)
        return std::unexpected(next.error());
    page.next = *next;
    return page;
}

} // namespace backwell::sync::wire
