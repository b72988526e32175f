// SPDX-License-Identifier: Apache-2.0
// Every member in one order, none left out.
#include "content/plan/plan_json.h"

#include "content/plan/json_fields.h"

namespace backwell::content::plan
{

namespace
{

class Writer
{
public:
    explicit Writer(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    QByteArray id(int movement) const { return quoted(m_catalogue.movements[size_t(movement)].id); }
    QByteArray because(const Because &reasons) const
    {
        return list(reasons, [this](const Reason &one) {
            QByteArray text = "{\"rule\":\"" + QByteArray(one.rule.data(), int(one.rule.size())) +
                              "\",\"number\":" + QByteArray::number(one.number);
            if (one.movement >= 0)
                text += ",\"movement\":" + id(one.movement);
            return text + '}';
        });
    }
    template <typename List, typename Each>
    static QByteArray list(const List &all, Each each)
    {
        QByteArray text;
        for (const auto &one : all)
            text += (text.isEmpty() ? "" : ",") + each(one);
        return '[' + text + ']';
    }

private:
    const Catalogue &m_catalogue;
};

QByteArray number(int value)
{
    return QByteArray::number(value);
}

} // namespace

QByteArray planJson(const Catalogue &catalogue, const Region &region, const Plan &plan)
{
    const Writer writer(catalogue);
    QByteArray out = "{\"rules\":" + number(plan.rules) + ",\"pack\":" + quoted(catalogue.pack) +
                     ",\"packVersion\":" + quoted(catalogue.version) +
                     ",\"day\":" + quoted(dayText(plan.day)) + ",\"week\":" + number(plan.week) +
                     ",\"mode\":" + quotedWord(modeNames(), int(plan.mode)) +
                     ",\"minutes\":" + number(plan.minutes) +
                     ",\"because\":" + writer.because(plan.because) + ",\"items\":";
    out += Writer::list(plan.items, [&](const WeekItem &one) {
        return "{\"movement\":" + writer.id(one.movement) + ",\"step\":" + number(one.step) +
               ",\"days\":" + number(one.days) + ",\"because\":" + writer.because(one.because) +
               '}';
    });
    out += ",\"today\":" + Writer::list(plan.today, [&](const Thing &one) {
               return "{\"movement\":" + writer.id(one.movement) + ",\"step\":" + number(one.step) +
                      ",\"minutes\":" + number(one.minutes) +
                      ",\"because\":" + writer.because(one.because) + '}';
           });
    if (plan.card)
        out += ",\"card\":{\"card\":" + quoted(catalogue.cards[size_t(plan.card->card)].id) +
               ",\"because\":" + writer.because(plan.card->because) + '}';
    out += ",\"questions\":" + Writer::list(plan.questions, [&](const Question &one) {
               return "{\"ask\":" + quotedWord(askNames(), int(one.ask)) +
                      ",\"first\":" + (one.first ? "true" : "false") +
                      ",\"because\":" + writer.because(one.because) + '}';
           });
    if (plan.contact)
        out += ",\"contact\":{\"because\":" + writer.because(plan.contact->because) +
               ",\"stepUps\":" +
               Writer::list(plan.contact->stepUps,
                            [&](int place) { return quoted(region.stepUps[size_t(place)].id); }) +
               '}';
    return out + '}';
}

} // namespace backwell::content::plan
