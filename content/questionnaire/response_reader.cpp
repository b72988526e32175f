// SPDX-License-Identifier: Apache-2.0
// QuestionnaireResponse JSON -> answer tree.
#include "content/questionnaire/response_reader.h"

#include "content/questionnaire/reading.h"

namespace backwell::content
{

using reading::Place;

namespace
{
/// Ends: the JSON reader bounds the nesting.
std::vector<sync::AnswerItem> readItems(const Place &parent, ReadResponse &into)
{
    std::vector<sync::AnswerItem> items;
    for (const Place &place : parent.each(u"item")) {
        sync::AnswerItem item{place.string(u"linkId"), place.string(u"text"), {}, {}};
        for (const Place &answer : place.each(u"answer")) {
            if (auto value = reading::readValue(answer, u"value"))
                item.answers.push_back({*value, readItems(answer, into)});
            else
                ++into.ignored;
        }
        item.items = readItems(place, into);
        items.push_back(std::move(item));
    }
    return items;
}
} // namespace

Result<ReadResponse> readResponse(const QByteArray &json)
{
    const auto tree = parseJson(json);
    if (!tree)
        return std::unexpected(tree.error());
    if ((*tree)[u"resourceType"].string() != u"QuestionnaireResponse")
        return fail(ErrorKind::Invalid, QStringLiteral("not a QuestionnaireResponse"));
    if (tree->find(u"modifierExtension"))
        return fail(ErrorKind::Invalid, QStringLiteral("a rule that changes its meaning"));
    ReadReport report;
    ReadResponse response;
    reading::Source source(*tree, QStringLiteral("QuestionnaireResponse"), report);
    const Place root(*tree, source);
    response.questionnaire = root.string(u"questionnaire");
    response.items = readItems(root, response);
    return response;
}

} // namespace backwell::content
