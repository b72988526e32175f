// SPDX-License-Identifier: Apache-2.0
// Small helpers for tests of computed questions.
#pragma once

#include "tests/content/questionnaire/forms.h"

namespace backwell::tests
{

/// The extension that carries an expression, for the "extension" list of an item or a form.
inline QByteArray expression(const QByteArray &kind, const QByteArray &text,
                             const QByteArray &name = {})
{
    const QByteArray url = kind == "variable" ? "http://hl7.org/fhir/StructureDefinition/variable"
                                              : "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
                                                "sdc-questionnaire-" +
                                                    kind;
    return "{\"url\":\"" + url + "\",\"valueExpression\":{\"language\":\"text/fhirpath\"" +
           (name.isEmpty() ? QByteArray() : ",\"name\":\"" + name + '"') + ",\"expression\":\"" +
           text + "\"}}";
}

/// One item; `extensions` and `more` may be empty, `more` begins with a comma.
inline QByteArray item(const QByteArray &linkId, const QByteArray &type,
                       const QByteArray &extensions, const QByteArray &more = {})
{
    return "{\"linkId\":\"" + linkId + "\",\"type\":\"" + type + "\",\"text\":\"" + linkId +
           "\",\"extension\":[" + extensions + ']' + more + '}';
}

/// A calculated item.
inline QByteArray calculated(const QByteArray &linkId, const QByteArray &type,
                             const QByteArray &text)
{
    return item(linkId, type, expression("calculatedExpression", text));
}

/// A form whose own extensions are these.
inline QByteArray formWith(const QByteArray &extensions, const QByteArray &items)
{
    return formOf(items).replace("\"status\":\"active\"",
                                 "\"status\":\"active\",\"extension\":[" + extensions + ']');
}

inline content::Session sessionFor(const QByteArray &form)
{
    const content::ReadQuestionnaire read = content::readQuestionnaire(form);
    if (!read.questionnaire)
        qFatal("the test's questionnaire was refused: %s",
               qUtf8Printable(read.report.refused.front().path + read.report.refused.front().what));
    return content::Session(read.questionnaire);
}

/// "linkId kind" of everything that is not computed, sorted and joined by "; ".
inline QString notComputed(const content::Session &session)
{
    QStringList all;
    for (const content::NotComputed &one : session.notComputed())
        all += one.path.steps.back().linkId + u' ' + content::expressionName(one.kind);
    all.sort();
    return all.join(QStringLiteral("; "));
}

} // namespace backwell::tests
