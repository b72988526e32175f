// SPDX-License-Identifier: Apache-2.0
// What a row can tell about its options.
#include "app/form/form_question.h"

namespace backwell::app
{

QStringList FormQuestion::labels() const
{
    QStringList labels;
    for (const FormOption &option : options)
        labels.append(option.label);
    return labels;
}

int FormQuestion::chosen() const
{
    for (int i = 0; i < options.size(); ++i)
        if (options[i].chosen)
            return i;
    return -1;
}

QList<int> FormQuestion::allChosen() const
{
    QList<int> chosen;
    for (int i = 0; i < options.size(); ++i)
        if (options[i].chosen)
            chosen.append(i);
    return chosen;
}

QString FormQuestion::told() const
{
    if (!answered)
        return value; // typed, and not readable as an answer yet
    QStringList words;
    for (const FormOption &option : options)
        if (option.chosen)
            words.append(option.label);
    if (words.isEmpty())
        words.append(value);
    return unit.isEmpty() ? words.join(QStringLiteral(", "))
                          : words.join(QStringLiteral(", ")) + u' ' + unit;
}

} // namespace backwell::app
