// SPDX-License-Identifier: Apache-2.0
// Schemas are compiled in; valijson validates, and its words become ours.
#include "content/tool/schema_check.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace backwell::content::tool
{

namespace
{
using valijson::ValidationResults;
using valijson::adapters::QtJsonAdapter;

/// One of ours, compiled in; read once. It is good, or the build is broken.
std::shared_ptr<const valijson::Schema> schemaNamed(const QString &name)
{
    static QMap<QString, std::shared_ptr<const valijson::Schema>> read;
    if (read.contains(name))
        return read.value(name);
    QFile file(QStringLiteral(":/backwell/schema/%1.schema.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const QJsonValue document(QJsonDocument::fromJson(file.readAll()).object());
    auto schema = std::make_shared<valijson::Schema>();
    valijson::SchemaParser().populateSchema(QtJsonAdapter(document), *schema);
    read.insert(name, schema);
    return schema;
}

/// "<root>", "[tiers]", "[0]" -> "/tiers/0"
QString pointerOf(const ValidationResults::Error &error)
{
    QString pointer;
    for (const std::string &part : error.context) {
        const QString text = QString::fromStdString(part);
        if (text.startsWith(u'['))
            pointer += u'/' + text.mid(1, text.size() - 2);
    }
    return pointer;
}

/// valijson tells a problem and then everything around it; only the problem itself is of use.
bool isEcho(const QString &text)
{
    return text.startsWith(u"Failed to validate");
}

QString inOurWords(const QString &text)
{
    static const QRegularExpression extra(QStringLiteral("could not be validated.*: '(.+)'"));
    static const QRegularExpression missing(QStringLiteral("^Missing required property '(.+)'"));
    if (const auto match = extra.match(text); match.hasMatch())
        return QStringLiteral("\"%1\" is not known here; take it out").arg(match.captured(1));
    if (const auto match = missing.match(text); match.hasMatch())
        return QStringLiteral("\"%1\" is missing; add it").arg(match.captured(1));
    if (text.contains(u"'pattern'"))
        return QStringLiteral("is not written as it must be");
    if (text.contains(u"enum"))
        return QStringLiteral("is none of the words that may stand here");
    if (text.contains(u"'type'"))
        return QStringLiteral("is of another type");
    return text;
}

class FileValidator
{
public:
    FileValidator(const PackSource &pack, Findings &findings) : m_pack(pack), m_findings(findings)
    {
    }

    bool holds(const QString &path, const QString &kind)
    {
        const auto schema = schemaNamed(kind);
        const QJsonValue root(QJsonDocument::fromJson(m_pack.files.value(path)).object());
        ValidationResults results;
        valijson::Validator validator;
        if (validator.validate(*schema, QtJsonAdapter(root), &results))
            return true;
        ValidationResults::Error error;
        while (results.popError(error)) {
            const QString text = QString::fromStdString(error.description);
            if (isEcho(text))
                continue;
            const QString pointer = pointerOf(error);
            m_findings.push_back({Level::Error, path,
                                  QStringLiteral("%1: %2 (content/schema/%3.schema.json)")
                                      .arg(pointer.isEmpty() ? QStringLiteral("/") : pointer,
                                           inOurWords(text), kind),
                                  m_pack.lineOf(path, pointer)});
        }
        return false;
    }

private:
    const PackSource &m_pack;
    Findings &m_findings;
};
} // namespace

QString schemaOf(const QString &path)
{
    static const QMap<QString, QString> folders{
        {QStringLiteral("bindings"), QStringLiteral("binding")},
        {QStringLiteral("instruments"), QStringLiteral("instrument")},
        {QStringLiteral("movements"), QStringLiteral("movement")},
        {QStringLiteral("questionnaires"), QStringLiteral("questionnaire")},
        {QStringLiteral("regions"), QStringLiteral("region")},
        {QStringLiteral("tables"), QStringLiteral("table")}};
    static const QStringList single{QStringLiteral("facts"),        QStringLiteral("glossary"),
                                    QStringLiteral("key-messages"), QStringLiteral("learn"),
                                    QStringLiteral("manifest"),     QStringLiteral("schedule"),
                                    QStringLiteral("words")};
    if (!path.endsWith(u".json"))
        return {};
    if (path == u"plans/because.json")
        return QStringLiteral("because");
    if (path == u"plans/catalogue.json") // made by the build
        return QStringLiteral("plan-catalogue");
    if (path == u"safety/help-now.json")
        return QStringLiteral("help-now");
    if (path == u"animation/storyboard.json")
        return QStringLiteral("storyboard");
    if (path.contains(u'/'))
        return folders.value(path.section(u'/', 0, 0));
    const QString name = path.chopped(5);
    return single.contains(name) ? name : QString();
}

QSet<QString> checkSchemas(const PackSource &pack, const QSet<QString> &bound, Findings &findings)
{
    QSet<QString> failed;
    FileValidator validator(pack, findings);
    for (auto file = pack.files.constBegin(); file != pack.files.constEnd(); ++file) {
        const QString kind = schemaOf(file.key());
        const QString id = file.key().section(u'/', -1).chopped(5);
        if (kind.isEmpty() || (kind == u"questionnaire" && bound.contains(id)))
            continue;
        if (const QString problem = jsonProblem(file.value()); !problem.isEmpty()) {
            findings.push_back(findingOf(file.key(), {ErrorKind::Invalid, problem}));
            failed.insert(file.key());
        } else if (!validator.holds(file.key(), kind)) {
            failed.insert(file.key());
        }
    }
    return failed;
}

} // namespace backwell::content::tool
