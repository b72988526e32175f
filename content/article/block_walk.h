// SPDX-License-Identifier: Apache-2.0
// The callbacks of md4c, and what they have met so far.
#pragma once

#include "content/article/blocks.h"

#include <QByteArray>

#include <md4c.h>

namespace backwell::content
{

/// Collects while md4c walks. The first problem is kept and ends the walk.
class BlockWalk
{
public:
    BlockWalk(const QByteArray &markdown, int firstLine)
        : m_place(markdown.constData()), m_end(m_place + markdown.size()), m_line(firstLine)
    {
    }

    std::vector<Block> blocks;
    QString problem; ///< begins with "line N: "

    // Each answers 0 to go on.
    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, const char *characters, unsigned size);

private:
    int stop(const QString &what, int line = 0);

    /// The text that comes next knows its line; the walk ends there.
    int hold(const QString &what);

    /// Moves the line on to `characters`, when they lie in the text and not in a table of md4c.
    void see(const char *characters);

    void flush();

    const char *m_place; ///< the last character whose line is known
    const char *m_end;
    int m_line;          ///< of m_place
    int m_firstLine = 0; ///< of m_spans
    int m_codeLine = 0;
    QString m_held; ///< a problem that waits for its line
    Spans m_spans;
    std::optional<List> m_list;
    std::optional<Aside> m_aside;
    std::optional<Link> m_link;
    QString m_directive;
    QByteArray m_code;
    int m_headingLevel = 2;
    int m_strong = 0;
    int m_emphasis = 0;
    bool m_inCode = false;
};

} // namespace backwell::content
