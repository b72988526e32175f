// SPDX-License-Identifier: Apache-2.0
// backwell-pack: check, build and sign a pack; read and import questionnaires; score a response.
#include "content/pack/keys.h"
#include "content/pack/pack.h"
#include "content/questionnaire/reader.h"
#include "content/tool/build_verb.h"
#include "content/tool/import_verb.h"
#include "content/tool/pack_check.h"
#include "content/tool/score_verb.h"
#include "platform/base/json.h"
#include "platform/base/paths.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace
{
using namespace backwell;
using namespace backwell::content;

constexpr int worked = 0;
constexpr int failed = 1;
constexpr int misused = 2;

constexpr auto usage =
    "backwell-pack check FOLDER                  every rule of content/schema; exit 1 on an error\n"
    "backwell-pack build SOURCE OUT --key FILE [--add PATH=FILE]…\n"
    "                                            completes, signs and writes a pack, with its "
    "index for\n"
    "                                            search; FILE becomes PATH in it\n"
    "backwell-pack verify FOLDER --key FILE.pub  signature and every hash of a built pack\n"
    "backwell-pack new-key FILE                  a signing key (FILE) and its public half (.pub)\n"
    "backwell-pack read [--json] [--strict] FILE…  what becomes of each questionnaire; with "
    "--strict\n"
    "                                            exit 1 when one is refused\n"
    "backwell-pack import-questionnaire FILE --instrument ID [--licence FILE --until DATE]\n"
    "              [--pack SOURCE] [--map FILE]  binds a measure of its owner to its scoring, in "
    "the "
    "pack's\n"
    "                                            source (this folder when not given); exit 1 and "
    "no "
    "change\n"
    "                                            when it does not fit\n"
    "backwell-pack score INSTRUMENT RESPONSE [QUESTIONNAIRE] [--table FILE]… [--pack FOLDER] "
    "[--json]\n"
    "                                            every score and what is better, or why there is "
    "none\n"
    "                                            (exit 1); INSTRUMENT is a file or an id of the "
    "pack\n"
    "backwell-pack score INSTRUMENT FILE --lines …  a response a line; - is standard input\n";

void print(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(kindName(error.kind)),
                 qUtf8Printable(error.detail));
    return failed;
}

/// Takes `--name VALUE` out of the arguments; empty when absent.
QString take(QStringList &arguments, const QString &name)
{
    const qsizetype at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size())
        return {};
    const QString value = arguments.at(at + 1);
    arguments.remove(at, 2);
    return value;
}

int check(const QString &folder)
{
    int counts[3] = {0, 0, 0};
    constexpr const char *names[] = {"error", "warning", "note"};
    for (const tool::Finding &finding : tool::checkPack(folder, QDate::currentDate())) {
        ++counts[int(finding.level)];
        print(QStringLiteral("%1: %2: %3")
                  .arg(QLatin1StringView(names[int(finding.level)]), finding.file, finding.text));
    }
    print(QStringLiteral("%1 errors, %2 warnings, %3 notes")
              .arg(counts[0])
              .arg(counts[1])
              .arg(counts[2]));
    return counts[0] == 0 ? worked : failed;
}

int verify(const QString &folder, const QString &keyFile)
{
    const auto key = readPublicKey(keyFile);
    if (!key)
        return complain(key.error());
    const auto pack = Pack::open(folder, {*key});
    if (!pack)
        return complain(pack.error());
    if (const auto whole = pack->verify(); !whole)
        return complain(whole.error());
    print(QStringLiteral("%1 %2: sound").arg(pack->manifest().name, pack->manifest().version));
    return worked;
}

QJsonArray remarks(const std::vector<Remark> &all)
{
    QJsonArray array;
    for (const Remark &remark : all)
        array.append(remark.path + QStringLiteral(": ") + remark.what);
    return array;
}

QString asJson(const QString &file, const Questionnaire &questionnaire, const ReadReport &report)
{
    const QJsonObject line{{QStringLiteral("file"), file},
                           {QStringLiteral("url"), questionnaire.url},
                           {QStringLiteral("version"), questionnaire.version},
                           {QStringLiteral("items"), questionnaire.count()},
                           {QStringLiteral("outcome"), report.outcome()},
                           {QStringLiteral("repaired"), remarks(report.repaired)},
                           {QStringLiteral("ignored"), remarks(report.ignored)},
                           {QStringLiteral("refused"), remarks(report.refused)}};
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

/// What a refused one says of itself, as far as it can be read.
Questionnaire nameOf(const QByteArray &bytes)
{
    const auto tree = parseJson(bytes);
    Questionnaire questionnaire;
    if (tree) {
        questionnaire.url = (*tree)[u"url"].string();
        questionnaire.version = (*tree)[u"version"].string();
    }
    return questionnaire;
}

QString asLine(const QString &file, const Questionnaire &questionnaire, const ReadReport &report)
{
    QString why = QStringLiteral("%1 items, %2 repaired, %3 ignored")
                      .arg(questionnaire.count())
                      .arg(report.repaired.size())
                      .arg(report.ignored.size());
    if (!report.refused.empty())
        why = report.refused.front().path + QStringLiteral(": ") + report.refused.front().what;
    return QStringLiteral("%1  %2  %3").arg(report.outcome(), -8).arg(file, why);
}

int readFiles(const QStringList &files, bool json, bool strict)
{
    int exit = worked;
    for (const QString &file : files) {
        const auto bytes = paths::readAll(file, 16 << 20);
        ReadQuestionnaire read;
        if (bytes) {
            read = readQuestionnaire(*bytes);
        } else {
            exit = complain(bytes.error());
            read.report.refused.push_back({file, QStringLiteral("it cannot be read")});
        }
        const Questionnaire questionnaire =
            read.questionnaire ? *read.questionnaire : nameOf(bytes.value_or(QByteArray()));
        if (strict && !read.questionnaire)
            exit = failed;
        print(json ? asJson(file, questionnaire, read.report)
                   : asLine(file, questionnaire, read.report));
    }
    return exit;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString key = take(arguments, QStringLiteral("--key"));
    std::vector<AddedFile> added;
    for (QString one = take(arguments, QStringLiteral("--add")); !one.isEmpty();
         one = take(arguments, QStringLiteral("--add")))
        added.push_back({one.section(u'=', 0, 0), one.section(u'=', 1)});
    QStringList tables;
    for (QString one = take(arguments, QStringLiteral("--table")); !one.isEmpty();
         one = take(arguments, QStringLiteral("--table")))
        tables += one;
    tool::ImportOrder import;
    import.instrument = take(arguments, QStringLiteral("--instrument"));
    import.licence = take(arguments, QStringLiteral("--licence"));
    import.until = take(arguments, QStringLiteral("--until"));
    import.map = take(arguments, QStringLiteral("--map"));
    const QString pack = import.pack = take(arguments, QStringLiteral("--pack"));
    using Form = tool::ScoreOrder::Form;
    const bool json = arguments.removeAll(QStringLiteral("--json")) > 0;
    const bool lines = arguments.removeAll(QStringLiteral("--lines")) > 0;
    const Form form = lines ? Form::Lines : (json ? Form::Json : Form::Words);
    const bool strict = arguments.removeAll(QStringLiteral("--strict")) > 0;
    const QString verb = arguments.isEmpty() ? QString() : arguments.takeFirst();
    const qsizetype count = arguments.size();
    if (verb == u"check" && count == 1)
        return check(arguments[0]);
    if (verb == u"build" && count == 2 && !key.isEmpty())
        return tool::buildOnePack(arguments[0], arguments[1], key, added);
    if (verb == u"verify" && count == 1 && !key.isEmpty())
        return verify(arguments[0], key);
    if (verb == u"new-key" && count == 1) {
        const auto made = makeKey(arguments[0]);
        return made ? worked : complain(made.error());
    }
    if (verb == u"read" && count >= 1)
        return readFiles(arguments, json, strict);
    if (verb == u"import-questionnaire" && count == 1 && !import.instrument.isEmpty()) {
        import.questionnaire = arguments[0];
        return tool::importQuestionnaire(import);
    }
    if (verb == u"score" && (count == 2 || count == 3))
        return tool::scoreResponses({.instrument = arguments[0],
                                     .responses = arguments[1],
                                     .questionnaire = arguments.value(2),
                                     .pack = pack,
                                     .tables = tables,
                                     .form = form});
    std::fputs(usage, stderr);
    return misused;
}
