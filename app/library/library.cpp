// SPDX-License-Identifier: Apache-2.0
// Files of the pack become values.
#include "app/library/library.h"

#include "content/questionnaire/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::app
{

using namespace content;

Library::Library(Pack pack) : m_pack(std::move(pack)) {}

Result<Article> Library::article(const QString &id) const
{
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("articles/%1.md").arg(id));
    if (!bytes)
        return std::unexpected(bytes.error());
    return readArticle(*bytes);
}

Result<Movement> Library::movement(const QString &id) const
{
    if (m_movements.contains(id))
        return m_movements.value(id);
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("movements/%1.json").arg(id));
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<Movement> movement = readMovement(*bytes);
    if (movement)
        m_movements.insert(id, *movement);
    return movement;
}

Result<std::shared_ptr<const Questionnaire>> Library::questionnaire(const QString &id) const
{
    if (m_questionnaires.contains(id))
        return m_questionnaires.value(id);
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("questionnaires/%1.json").arg(id));
    if (!bytes)
        return std::unexpected(bytes.error());
    const ReadQuestionnaire read = readQuestionnaire(*bytes);
    if (!read.questionnaire)
        return fail(ErrorKind::Invalid, id);
    m_questionnaires.insert(id, read.questionnaire);
    return read.questionnaire;
}

Result<HelpNow> Library::helpNow() const
{
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("safety/help-now.json"));
    if (!bytes)
        return std::unexpected(bytes.error());
    return readHelpNow(*bytes);
}

Result<StarterPlan> Library::starterPlan() const
{
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("plans/starter.json"));
    if (!bytes)
        return std::unexpected(bytes.error());
    return readStarterPlan(*bytes);
}

std::vector<Topic> Library::topics() const
{
    std::vector<Topic> topics;
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("learn.json"));
    if (!bytes)
        return topics;
    const QJsonArray array = QJsonDocument::fromJson(*bytes).object()[u"topics"].toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Topic topic{
            object[u"id"].toString(), object[u"title"].toString(), object[u"line"].toString(), {}};
        const QJsonArray articles = object[u"articles"].toArray();
        for (const QJsonValue &article : articles)
            topic.articles.append(article.toString());
        topics.push_back(topic);
    }
    return topics;
}

std::vector<Term> Library::terms() const
{
    std::vector<Term> terms;
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("glossary.json"));
    if (!bytes)
        return terms;
    const QJsonArray array = QJsonDocument::fromJson(*bytes).object()[u"terms"].toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        terms.push_back(
            {object[u"id"].toString(), object[u"term"].toString(), object[u"means"].toString()});
    }
    return terms;
}

QStringList Library::movementIds() const
{
    QStringList ids;
    const QStringList files = m_pack.list(QStringLiteral("movements"));
    for (const QString &file : files)
        if (file.endsWith(u".json"))
            ids.append(file.section(u'/', -1).chopped(5));
    return ids;
}

std::vector<Instrument> Library::instruments(const QString &canonical) const
{
    std::vector<Instrument> instruments;
    const QStringList files = m_pack.list(QStringLiteral("instruments"));
    for (const QString &file : files) {
        const Result<QByteArray> bytes = m_pack.read(file);
        if (!bytes)
            continue;
        const Result<Instrument> instrument = readInstrument(*bytes);
        if (instrument && instrument->questionnaire.section(u'|', 0, 0) == canonical)
            instruments.push_back(*instrument);
    }
    return instruments;
}

Result<QString> Library::film() const
{
    const QString path = firstWith(QStringLiteral(".mp4"));
    if (path.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("film"));
    return m_pack.locate(path);
}

Result<QByteArray> Library::captions() const
{
    const QString path = firstWith(QStringLiteral(".vtt"));
    if (path.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("captions"));
    return m_pack.read(path);
}

QString Library::firstWith(const QString &suffix) const
{
    for (const PackFile &file : m_pack.manifest().files)
        if (file.path.endsWith(suffix))
            return file.path;
    return {};
}

} // namespace backwell::app
