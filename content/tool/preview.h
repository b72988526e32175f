// SPDX-License-Identifier: Apache-2.0
// A whole pack as pages for reviewers who do not have the app: every text with its sources, marks,
// review date and the slot of its approver. Nothing in them is fetched from elsewhere.
#pragma once

#include "content/sheet/block_html.h"
#include "content/tool/pack_source.h"

namespace backwell::content::tool
{

/// Path in the folder -> bytes: index.html, a page for each item, and pages of lists. Links are
/// relative, so the folder can be opened from disk or served. Same pack, same bytes. What leads
/// nowhere in the pack is plain words.
Files previewOf(const PackSource &pack);

/// What the pages share.
class PreviewDesk
{
public:
    explicit PreviewDesk(const PackSource &pack);

    const PackSource &pack;
    Files files;

    /// A page under `path`; `body` is HTML without its <main>.
    void add(const QString &path, const QString &title, const QString &body);
    /// How the blocks of a page that lies `depth` folders down show and lead.
    HtmlHands hands(int depth);
    /// "[R]" with what it says; nothing for an empty mark.
    static QString mark(const QString &mark);
    static QString kindName(LearnKind kind);
    /// A name, or the slot for one. HTML, as openMarks().
    static QString approver(const QString &name);
    /// Marks of the cited facts other than V, once each.
    QString openMarks(const LearnItem &item) const;
    /// "../" or "".
    static QString up(int depth);
    static QString pathOf(const LearnItem &item);

private:
    QString figure(const Picture &picture, int depth);
    QString people(int tens, int depth);
    QString address(const Link &link, int depth) const;
};

/// index.html; the last, because it is about the others.
void addIndex(PreviewDesk &desk);
/// facts, key messages, glossary, movements, questionnaires, help.
void addLists(PreviewDesk &desk);

} // namespace backwell::content::tool
