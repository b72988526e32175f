// SPDX-License-Identifier: Apache-2.0
// Response <-> FHIR R4 QuestionnaireResponse (https://hl7.org/fhir/R4/questionnaireresponse.html).
#include "sync/wire/answer_codec.h"
#include "sync/wire/resource_codecs.h"
#include "sync/wire/wire.h"

#include <array>
#include <utility>

namespace backwell::sync::wire
{

namespace
{
constexpr std::array<std::pair<ResponseStatus, QStringView>, 4> statusWords{{
    {ResponseStatus::InProgress, u"in-progress"},
    {ResponseStatus::Completed, u"completed"},
    {ResponseStatus::Amended, u"amended"},
    {ResponseStatus::EnteredInError, u"entered-in-error"},
}};

constexpr std::array<std::pair<Mode, QStringView>, 4> modeWords{{
    {Mode::OwnDevice, u"own-device"},
    {Mode::Kiosk, u"kiosk"},
    {Mode::Assisted, u"assisted"},
    {Mode::Transcribed, u"transcribed"},
}};

template <typename Words, typename T>
QStringView wordOf(const Words &words, T value)
{
    for (const auto &[one, word] : words)
        if (one == value)
            return word;
    return {};
}

template <typename T, typename Words>
Result<T> fromWord(const Words &words, const JsonValue &value, const QString &path)
{
    const auto text = readText(value, path);
    if (!text)
        return std::unexpected(text.error());
    for (const auto &[one, word] : words)
        if (word == *text)
            return one;
    return fail(ErrorKind::TooNew, path);
}

/// "url|version", both there, exactly one bar.
bool isCanonical(QStringView text)
{
    const qsizetype bar = text.indexOf(u'|');
    return bar > 0 && bar + 1 < text.size() && text.lastIndexOf(u'|') == bar &&
           !text.contains(u' ');
}

void readPack(const JsonValue &resource, PackStamp &pack)
{
    const QString stamp = extensionOf(resource, packUrl)[u"valueString"].string();
    const qsizetype bar = stamp.lastIndexOf(QLatin1Char('|'));
    if (bar > 0)
        pack = {stamp.first(bar), stamp.sliced(bar + 1)};
}
} // namespace

Result<void> write(JsonWriter &to, const Response &response)
{
    if (!isCanonical(response.questionnaire))
        return invalid(QStringLiteral("questionnaire"));
    if (response.pack.name.isEmpty() != response.pack.version.isEmpty() ||
        response.pack.version.contains(QLatin1Char('|')))
        return invalid(QStringLiteral("pack"));
    beginHead(to, "QuestionnaireResponse", response.key, response.language);
    if (!response.pack.name.isEmpty()) {
        beginExtension(to, packUrl);
        to.member("valueString", response.pack.name + QLatin1Char('|') + response.pack.version);
        to.endObject();
    }
    beginExtension(to, modeUrl);
    to.member("valueCode", wordOf(modeWords, response.mode)).endObject();
    if (!response.crisis.isEmpty()) {
        beginExtension(to, crisisUrl);
        to.member("valueString", response.crisis).endObject();
    }
    endHead(to, response.key, Identifiers::One);
    to.member("questionnaire", response.questionnaire);
    to.member("status", wordOf(statusWords, response.status));
    writeReference(to, "subject", "Patient", response.person);
    to.member("authored", response.authored.toIso());
    if (const auto written = writeItems(to, response.items, QStringLiteral("item")); !written)
        return written;
    to.endObject();
    return {};
}

Result<Record> readResponse(const JsonValue &resource)
{
    const auto owned = readOwned(resource, u"subject");
    if (!owned)
        return std::unexpected(owned.error());
    const auto status =
        fromWord<ResponseStatus>(statusWords, resource[u"status"], QStringLiteral("status"));
    if (!status)
        return std::unexpected(status.error());
    const auto authored = readInstant(resource[u"authored"], QStringLiteral("authored"));
    if (!authored)
        return std::unexpected(authored.error());
    Response response{owned->key, owned->person,   resource[u"questionnaire"].string(),
                      *status,    *authored,       resource[u"language"].string(),
                      {},         Mode::OwnDevice, {}};
    if (!isCanonical(response.questionnaire))
        return invalid(QStringLiteral("questionnaire"));
    response.crisis = extensionOf(resource, crisisUrl)[u"valueString"].string();
    readPack(resource, response.pack);
    if (const JsonValue &extension = extensionOf(resource, modeUrl); extension.isObject()) {
        const auto mode =
            fromWord<Mode>(modeWords, extension[u"valueCode"], QStringLiteral("mode"));
        if (!mode)
            return std::unexpected(mode.error());
        response.mode = *mode;
    }
    auto items = readItems(resource[u"item"], QStringLiteral("item"));
    if (!items)
        return std::unexpected(items.error());
    response.items = std::move(*items);
    return response;
}

} // namespace backwell::sync::wire
