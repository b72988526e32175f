// SPDX-License-Identifier: Apache-2.0
// What a person typed after the verb.
#pragma once

#include <QStringList>

namespace backwell::content::tool
{

/// Options may stand anywhere; what is left are the plain words, in order.
struct Arguments {
    QStringList words;

    /// Takes the first `--name VALUE` out; empty when absent.
    QString take(const QString &name)
    {
        const qsizetype at = words.indexOf(name);
        if (at < 0 || at + 1 >= words.size())
            return {};
        const QString value = words.at(at + 1);
        words.remove(at, 2);
        return value;
    }

    /// Takes every `--name VALUE` out, in order.
    QStringList takeAll(const QString &name)
    {
        QStringList values;
        for (QString one = take(name); !one.isEmpty(); one = take(name))
            values += one;
        return values;
    }

    /// Takes `--name` out; was it there?
    bool flag(const QString &name) { return words.removeAll(name) > 0; }
};

} // namespace backwell::content::tool
