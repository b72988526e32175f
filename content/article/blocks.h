// SPDX-License-Identifier: Apache-2.0
// A text as a list of blocks that a page can draw with plain controls.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace backwell::content
{

/// What a link leads to inside the app. There are no addresses that are fetched.
struct Link {
    enum class To { Article, Card, Belief, Movement, Glossary, Help, Measure, Phone };
    To to = To::Article;
    QString id; ///< id of the target, "now" for Help, digits for Phone
    bool operator==(const Link &) const = default;
};

/// A run of text in one style.
struct Span {
    QString text;
    bool strong = false;
    bool emphasis = false;
    std::optional<Link> link;
    bool operator==(const Span &) const = default;
};
using Spans = std::vector<Span>;

struct Paragraph {
    Spans spans;
    int line = 0; ///< of the file, where it begins; 0 unknown
    bool operator==(const Paragraph &) const = default;
};

struct Heading {
    int level = 2; ///< 2 or 3
    Spans spans;
    int line = 0;
    bool operator==(const Heading &) const = default;
};

/// Each entry is one or more paragraphs; lists do not nest.
struct List {
    bool numbered = false;
    std::vector<std::vector<Paragraph>> entries;
    bool operator==(const List &) const = default;
};

/// Something said beside the text.
struct Aside {
    std::vector<Paragraph> paragraphs;
    bool operator==(const Aside &) const = default;
};

struct Pause {
    bool operator==(const Pause &) const = default;
};

/// A pose of a movement or a chart, with what it shows in words.
struct Picture {
    QString target; ///< "sit-to-stand/sit" or "chart:id"
    QString alt;    ///< never empty in a body
    int line = 0;
    bool operator==(const Picture &) const = default;
};

/// How many of a hundred people, by column: the reader draws ten people.
struct TenPeople {
    struct Row {
        QString finding;
        std::vector<std::optional<int>>
            per100; ///< one per column, 0–100; nothing: nobody measured it
        bool operator==(const Row &) const = default;
    };
    QString title;
    QString question;
    QString source;
    QString mark; ///< V or R
    QStringList columns;
    std::vector<Row> rows;
    int line = 0;
    bool operator==(const TenPeople &) const = default;
};

using Block = std::variant<Paragraph, Heading, List, Aside, Pause, Picture, TenPeople>;

} // namespace backwell::content
