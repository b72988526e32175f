// SPDX-License-Identifier: Apache-2.0
// The order of what there is to read, and the words a person may meet in a letter.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace backwell::content
{

struct Topic {
    QString id;
    QString title;
    QString line;         ///< one sentence, may be empty
    QStringList articles; ///< ids in reading order, never empty
};

/// learn.json: topics in order, no article twice. Errors: Invalid with the place.
Result<std::vector<Topic>> readTopics(const QByteArray &json);

struct Term {
    QString id;
    QString term;
    QString means;
    QStringList words = {}; ///< as a letter may write it, may be empty
    bool serious = false;   ///< may need the clinic's own explanation, or quick help
    QString language = {};  ///< BCP 47, of the pack it was taken from; no file says it
};

/// glossary.json, in the order of the file. Errors: Invalid with the place.
Result<std::vector<Term>> readGlossary(const QByteArray &json);

} // namespace backwell::content
