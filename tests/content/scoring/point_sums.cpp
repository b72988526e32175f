// SPDX-License-Identifier: Apache-2.0
// Reads what fhirpath_sums.mjs prints and sums the same responses here; 1 at the first difference.
#include "content/questionnaire/reader.h"
#include "content/questionnaire/response_reader.h"
#include "content/questionnaire/validation.h"
#include "content/scoring/score.h"
#include "platform/base/json.h"
#include "platform/base/paths.h"

#include <QMap>

#include <algorithm>

#include <cstdio>
#include <iostream>
#include <string>

using namespace backwell;
using namespace backwell::content;

namespace
{
struct Form {
    std::shared_ptr<const Questionnaire> questionnaire; ///< null when it was refused
    Instrument instrument;
    int responses = 0;
};

/// Every question with points counts, however often it is answered.
void addMeasured(const std::vector<Item> &items, Instrument &instrument, ScoreRule &rule)
{
    for (const Item &item : items) {
        if (std::ranges::any_of(item.options, [](const Option &o) { return bool(o.points); })) {
            MeasureItem measured;
            measured.linkId = item.linkId;
            measured.limits = {Number(-1000), Number(1000)};
            measured.repeats = true;
            instrument.items.push_back(measured);
            rule.items.push_back(item.linkId);
        }
        addMeasured(item.items, instrument, rule);
    }
}

Form formOf(const QString &file)
{
    Form form;
    const auto bytes = paths::readAll(file);
    form.questionnaire = bytes ? readQuestionnaire(*bytes).questionnaire : nullptr;
    if (!form.questionnaire)
        return form;
    ScoreRule rule;
    rule.decimals = 4;
    rule.limits = {Number(-1000000), Number(1000000)};
    addMeasured(form.questionnaire->items, form.instrument, rule);
    form.instrument.scores.push_back(rule);
    return form;
}

/// A number, day or word that was chosen carries no points, unlike a coding: they are put in its
/// place.
void placePoints(const Questionnaire &questionnaire, std::vector<sync::AnswerItem> &items)
{
    for (sync::AnswerItem &item : items) {
        const Item *asked = questionnaire.find(item.linkId);
        for (sync::Answer &answer : item.answers) {
            const Option *option = asked ? optionFor(*asked, answer.value) : nullptr;
            if (option && option->points && !std::holds_alternative<Coding>(answer.value))
                answer.value = *option->points;
            placePoints(questionnaire, answer.items);
        }
        placePoints(questionnaire, item.items);
    }
}

/// "sum of answered", as both sides tell it.
QString told(const Number &sum, int answered)
{
    return QStringLiteral("%1 of %2").arg(sum.rounded(4).toString()).arg(answered);
}

QString ours(const Form &form, const QByteArray &response)
{
    auto read = readResponse(response);
    if (!read)
        return read.error().detail;
    read->items = answersWithPoints(*form.questionnaire, std::move(read->items));
    placePoints(*form.questionnaire, read->items);
    const Scored scored = scores(form.instrument, read->items).front();
    if (scored.absentReason == u"not-asked")
        return told(Number(0), 0);
    return scored.value ? told(*Number::parse(scored.value->text), scored.answered)
                        : scored.absentReason;
}

QString theirs(const JsonValue &line)
{
    const auto sum =
        Number::parse(QString::number(line[u"sum"].text.toDouble(), 'g', 12)); // binary noise
    return sum ? told(*sum, line[u"weights"].text.toInt()) : line[u"sum"].text;
}
} // namespace

int main()
{
    QMap<QString, Form> forms;
    for (std::string text; std::getline(std::cin, text);) {
        const QByteArray bytes = QByteArray::fromStdString(text);
        const auto line = parseJson(bytes);
        if (!line)
            return std::fprintf(stderr, "a line that is no JSON\n"), 1;
        const QString file = (*line)[u"file"].string();
        if (!forms.contains(file))
            forms.insert(file, formOf(file));
        Form &form = forms[file];
        if (!form.questionnaire)
            continue;
        ++form.responses;
        const JsonValue &response = (*line)[u"response"];
        const QString here = ours(form, response.raw.toByteArray());
        if (here != theirs(*line)) {
            std::printf("%s\n%s\n  fhirpath.js: %s\n  here:        %s\n", qUtf8Printable(file),
                        response.raw.toByteArray().constData(), qUtf8Printable(theirs(*line)),
                        qUtf8Printable(here));
            return 1;
        }
    }
    int compared = 0;
    for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
        std::printf("%5d equal  %s%s\n", form->responses, qUtf8Printable(form.key()),
                    form->questionnaire ? "" : " (refused by the reader)");
        compared += form->responses > 0 ? 1 : 0;
    }
    std::printf("%d questionnaires\n", compared);
    return compared > 0 ? 0 : 1;
}
