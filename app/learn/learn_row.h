// SPDX-License-Identifier: Apache-2.0
// One line of a list in Learn: a topic, something to read, or a word with what it means.
#pragma once

#include "content/article/article.h"
#include "content/article/library.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

struct LearnRow {
    Q_GADGET
    QML_VALUE_TYPE(learnRow)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)
    Q_PROPERTY(QString minutes MEMBER minutes CONSTANT)
    Q_PROPERTY(QString picture MEMBER picture CONSTANT)
    Q_PROPERTY(QString note MEMBER note CONSTANT)
    Q_PROPERTY(bool topic MEMBER topic CONSTANT)
    Q_PROPERTY(bool serious MEMBER serious CONSTANT)
public:
    QString kind = {}; ///< article, card or belief; empty for a topic or a word
    QString id;
    QString title = {};
    QString line = {};
    QString minutes = {}; ///< of an article: "3 minutes"; of a topic: "5 to read, 4 cards"
    QString picture = {}; ///< id of a movement to draw, may be empty
    QString note = {};    ///< that it is not in the language that is spoken; mostly empty
    bool topic = false;
    bool serious = false; ///< of a word: it may need the clinic's own explanation
    bool operator==(const LearnRow &) const = default;

    static LearnRow of(const content::LearnItem &item);
    static LearnRow of(const content::Term &term);
};

} // namespace backwell::app
