// SPDX-License-Identifier: Apache-2.0
// Small helpers for tests of questionnaires.
#pragma once

#include "content/questionnaire/reader.h"
#include "content/questionnaire/session.h"
#include "tests/fakes/fake_clock.h"

#include <QDir>
#include <QFile>

namespace backwell::tests
{

inline QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// The folder of the SDC package's examples, empty when it has not been fetched.
inline QString sdcExamples()
{
    const QString source = qEnvironmentVariable("BACKWELL_SOURCE");
    const QString given = qEnvironmentVariable("BACKWELL_SDC");
    const QString folder =
        (given.isEmpty() ? source + QStringLiteral("/build/interop/node_modules/hl7.fhir.uv.sdc")
                         : given) +
        QStringLiteral("/example");
    return QDir(folder).exists() ? folder : QString();
}

/// Questionnaires of strangers, empty when they are not here.
inline QString corpusFolder()
{
    const QString given = qEnvironmentVariable("BACKWELL_CORPUS");
    const QString folder = given.isEmpty() ? qEnvironmentVariable("BACKWELL_SOURCE") +
                                                 QStringLiteral("/../shared/corpus")
                                           : given;
    return QDir(folder).exists() ? folder : QString();
}

inline QString sdcFile(const QString &name)
{
    return sdcExamples() + QStringLiteral("/Questionnaire-questionnaire-sdc-") + name +
           QStringLiteral(".json");
}

/// A questionnaire with these items, as JSON text without the outer brackets. (In raw strings of
/// several lines a slash after a slash is written \/\/: moc takes it for a comment.)
inline QByteArray formOf(const QByteArray &items)
{
    return R"({"resourceType":"Questionnaire","id":"t","url":"https://fhir.backwell.example/Questionnaire/t",)"
           R"("version":"1","status":"active","title":"T","item":[)" +
           items + "]}";
}

inline content::Path at(const char *path)
{
    const auto parsed = content::Path::parse(QString::fromUtf8(path));
    return parsed ? *parsed : content::Path{};
}

inline content::AnswerValue code(const char *value, const char *system = "http://example.org")
{
    return sync::Coding{QString::fromUtf8(system), QString::fromUtf8(value), {}, {}};
}

inline content::AnswerValue words(const char *text)
{
    return QString::fromUtf8(text);
}

/// The linkIds of the visible rows, joined by spaces.
inline QString shown(const content::Session &session)
{
    QStringList ids;
    for (const content::Row &row : session.rows())
        ids += row.path.toString();
    return ids.join(u' ');
}

/// path:problem for each problem, joined by spaces.
inline QString problemsOf(const content::Session &session)
{
    QStringList all;
    for (const content::Problem &problem : session.problems())
        all += problem.path.toString() + u':' + content::problemName(problem.code);
    return all.join(u' ');
}

inline content::ResponseStamp stamp()
{
    const fakes::FakeClock clock;
    return {{Uuid::v7(clock), 1},
            Uuid::v7(clock),
            clock.now(),
            QStringLiteral("en-GB"),
            {QStringLiteral("backwell-en-GB"), QStringLiteral("1.0.0")},
            sync::Mode::OwnDevice,
            sync::ResponseStatus::Completed};
}

} // namespace backwell::tests
