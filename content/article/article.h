// SPDX-License-Identifier: Apache-2.0
// An article as a list of blocks that a page can draw with plain controls.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace backwell::content
{

/// What a link leads to inside the app. There are no addresses that are fetched.
struct Link {
    enum class To { Article, Movement, Glossary, Help, Measure, Phone };
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
    bool operator==(const Paragraph &) const = default;
};

struct Heading {
    int level = 2; ///< 2 or 3
    Spans spans;
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
    bool operator==(const TenPeople &) const = default;
};

using Block = std::variant<Paragraph, Heading, List, Aside, Pause, Picture, TenPeople>;

enum class Audience { Back, Leg, Both };
enum class Stage { Early, Later, Any };

struct Article {
    QString id;
    QString title;
    QString topic;
    Audience audience = Audience::Both;
    Stage when = Stage::Any;
    int minutes = 1; ///< to read, 1–15
    QString summary;
    QStringList facts;   ///< F numbers of the evidence list
    QStringList sources; ///< as written, with [V] or [R] at the end
    QDate reviewBy;
    QString approver;          ///< empty until a clinician signs
    QString picture;           ///< as Picture::target, may be empty
    std::vector<Block> blocks; ///< in reading order, never empty

    /// Every link of the text, in order.
    std::vector<Link> links() const;
    /// The text without any style, one paragraph per line: for search, speech and word checks.
    QString plainText() const;
};

/// Front matter and CommonMark as content/schema/README.md says; at most 256 KiB.
/// Errors: Invalid with the line or what was met (HTML, an image, an address, an unknown
/// directive).
Result<Article> readArticle(const QByteArray &markdown);

} // namespace backwell::content
