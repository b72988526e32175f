// SPDX-License-Identifier: Apache-2.0
// One text of the pack as a sheet of paper: everything that stands on it, as plain values.
#pragma once

#include "content/article/blocks.h"
#include "content/article/library.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace backwell::content
{

/// What the sheet says by itself, in the language of whoever asks for it.
struct SheetWords {
    QString tens = QStringLiteral("%1 in 10");
    QString moreThanNine = QStringLiteral("More than 9 in 10");
    QString fewerThanOne = QStringLiteral("Fewer than 1 in 10");
    QString notCounted = QStringLiteral("Not counted");
    QString age = QStringLiteral("Age");
    QString aged = QStringLiteral("Aged %1");
    QString words = QStringLiteral("Words on this page");
    QString sources = QStringLiteral("Where this comes from");
    QString page = QStringLiteral("Page %1 of %2");
};

/// Whom to call, from the pack's own list.
struct SheetHelp {
    struct Line {
        QString title;  ///< "Any of these, new or getting worse"
        QString action; ///< "Call 999 or go to A&E now. …"
        QStringList signs;
    };
    QString title;
    std::vector<Line> lines; ///< most urgent first; empty: the sheet has no such box
};

struct Sheet {
    QString language; ///< BCP 47
    QString title;
    QString above; ///< a small line over the title; may be empty
    QString below; ///< a quiet line under it; may be empty
    std::vector<Block> blocks;
    SheetHelp help;
    std::vector<Term> terms; ///< words of the glossary that stand in the text
    QStringList sources;
    QString foot; ///< on every page: what it is from, its version, when it is reviewed
    SheetWords words;
};

/// A cell of the ten-people table in words; nothing: nobody counted it.
QString tenWords(const std::optional<int> &per100, const SheetWords &words);

/// The terms that stand in these blocks, in their order, each once.
std::vector<Term> termsIn(const std::vector<Block> &blocks, const std::vector<Term> &terms);

/// The text of spans without their style.
QString plainOf(const Spans &spans);

} // namespace backwell::content
