// SPDX-License-Identifier: Apache-2.0
// One thing to read: an article, a card or a belief. They share a head and a body.
#pragma once

#include "content/article/blocks.h"
#include "platform/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>

namespace backwell::content
{

/// An article is read in minutes, a card at a glance; a belief is asked before it is answered.
enum class LearnKind { Article, Card, Belief };
enum class Reader { Person, Clinician };
enum class Audience { Back, Leg, Both };
enum class Stage { Early, Later, Any };
/// What we know about a belief.
enum class Verdict { True, UsuallyNot, NotTrue, ItDepends };

/// A text that somebody reads, with the line of the file where it begins.
struct Passage {
    int line = 0;
    QString text;
    std::vector<Link> links;
    bool body = true; ///< not of the head
};

struct LearnItem {
    LearnKind kind = LearnKind::Article;
    QString id;
    QString language; ///< BCP 47, of the pack it was taken from; no file says it
    QString title;    ///< of a belief: as people say it, in quotes
    QString topic;
    Reader reader = Reader::Person;
    Audience audience = Audience::Both;
    Stage when = Stage::Any;
    QList<int> boxes;     ///< of the national pathway, 1–24, each once, never empty
    QStringList messages; ///< ids of key-messages.json, one to three
    QStringList facts;    ///< ids of facts.json, each once, may be empty
    QDate reviewBy;
    QString approver;               ///< empty until a clinician signs
    QString picture;                ///< as Picture::target, may be empty
    QString easyRead;               ///< path of an easy-read version in the pack, may be empty
    QString signFilm;               ///< path of a film in sign language in the pack, may be empty
    int minutes = 0;                ///< articles: to read, 1–15
    QString summary;                ///< articles: one sentence
    std::optional<Verdict> verdict; ///< beliefs: key `answer`
    std::vector<Block> blocks;      ///< in reading order, never empty
    QMap<QString, int> lines;       ///< key of the head -> its line in the file

    /// Every link of the text, in order.
    std::vector<Link> links() const;
    /// Title, summary and every paragraph, heading, list entry and description, in order.
    std::vector<Passage> passages() const;
};

/// Front matter and CommonMark as content/schema/README.md says; at most 256 KiB.
/// Errors: Invalid; the detail begins with "line N: " where a line can be named.
Result<LearnItem> readLearnItem(LearnKind kind, const QByteArray &markdown);

/// "articles", "cards", "beliefs": the folder of a pack that holds them.
QString folderOf(LearnKind kind);

/// Words of the head, and back again.
QString wordOf(Reader reader);
QString wordOf(Audience audience);
QString wordOf(Stage stage);
QString wordOf(Verdict verdict);

} // namespace backwell::content
