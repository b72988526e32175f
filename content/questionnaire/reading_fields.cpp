// SPDX-License-Identifier: Apache-2.0
// The fields that R4 knows, so that a misspelt one does not pass in silence.
#include "content/questionnaire/reading.h"

#include <QSet>

namespace backwell::content::reading
{

namespace
{
using Names = QSet<QStringView>;

const Names &namesOf(Kind kind)
{
    static const Names questionnaire{
        u"resourceType", u"id",           u"meta",           u"implicitRules",
        u"language",     u"text",         u"contained",      u"extension",
        u"url",          u"identifier",   u"version",        u"name",
        u"title",        u"derivedFrom",  u"status",         u"experimental",
        u"subjectType",  u"date",         u"publisher",      u"contact",
        u"description",  u"useContext",   u"jurisdiction",   u"purpose",
        u"copyright",    u"approvalDate", u"lastReviewDate", u"effectivePeriod",
        u"code",         u"item",         u"fhir_comments"};
    static const Names item{u"id",         u"extension", u"linkId",         u"definition",
                            u"code",       u"prefix",    u"text",           u"type",
                            u"enableWhen", u"required",  u"enableBehavior", u"repeats",
                            u"readOnly",   u"maxLength", u"answerValueSet", u"answerOption",
                            u"initial",    u"item",      u"fhir_comments"};
    static const Names option{u"id", u"extension", u"initialSelected", u"fhir_comments"};
    static const Names condition{u"id", u"extension", u"question", u"operator", u"fhir_comments"};
    switch (kind) {
    case Kind::Questionnaire:
        return questionnaire;
    case Kind::Item:
        return item;
    case Kind::Option:
        return option;
    case Kind::Condition:
        break;
    }
    return condition;
}
} // namespace

void remarkUnknown(const Place &place, Kind kind)
{
    const Names &names = namesOf(kind);
    const QStringView value =
        kind == Kind::Option ? u"value" : (kind == Kind::Condition ? u"answer" : QStringView());
    for (const JsonMember &member : place.json().members) {
        if (names.contains(member.name) || (!value.isEmpty() && member.name.startsWith(value)))
            continue;
        const QString name = member.name.left(60);
        if (name.startsWith(u'_'))
            place.ignored(
                QStringLiteral("what is said about \"%1\" is not shown").arg(name.mid(1)));
        else
            place.ignored(QStringLiteral("a field that is not known: ") + name);
    }
}

} // namespace backwell::content::reading
