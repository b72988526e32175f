// SPDX-License-Identifier: Apache-2.0
// From md4c's blocks, spans and texts to ours.
#include "content/article/block_walk.h"

#include "content/article/block_builder.h"

#include <algorithm>

namespace backwell::content
{

int BlockWalk::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    if (!m_held.isEmpty())
        return 0;
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (m_list || m_aside)
            return hold(QStringLiteral("a list inside a list or an aside"));
        m_list.emplace().numbered = type == MD_BLOCK_OL;
        break;
    case MD_BLOCK_LI:
        m_list->entries.emplace_back();
        break;
    case MD_BLOCK_QUOTE:
        if (m_list || m_aside)
            return hold(QStringLiteral("an aside inside a list or an aside"));
        m_aside.emplace();
        break;
    case MD_BLOCK_H: {
        const unsigned level = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level;
        if (level != 2 && level != 3)
            return hold(QStringLiteral("a heading of level %1").arg(level));
        if (m_list || m_aside)
            return hold(QStringLiteral("a heading inside a list or an aside"));
        m_headingLevel = int(level);
        break;
    }
    case MD_BLOCK_CODE: {
        const MD_ATTRIBUTE &info = static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->info;
        m_directive = info.text ? QString::fromUtf8(info.text, int(info.size)) : QString();
        m_code.clear();
        m_inCode = true;
        break;
    }
    case MD_BLOCK_HTML:
        return hold(QStringLiteral("HTML"));
    case MD_BLOCK_HR:
        blocks.emplace_back(Pause{});
        break;
    default:
        break;
    }
    return 0;
}

int BlockWalk::leaveBlock(MD_BLOCKTYPE type)
{
    if (!m_held.isEmpty())
        return stop(m_held);
    switch (type) {
    case MD_BLOCK_P:
        flush();
        break;
    case MD_BLOCK_LI:
        flush(); // a tight list has no paragraphs of its own
        break;
    case MD_BLOCK_H:
        blocks.emplace_back(Heading{m_headingLevel, std::exchange(m_spans, {}), m_firstLine});
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        blocks.emplace_back(std::move(*m_list));
        m_list.reset();
        break;
    case MD_BLOCK_QUOTE:
        blocks.emplace_back(std::move(*m_aside));
        m_aside.reset();
        break;
    case MD_BLOCK_CODE: {
        m_inCode = false;
        auto block = readDirective(m_directive, m_code);
        if (!block)
            return stop(block.error().detail, m_codeLine);
        std::visit(
            [this](auto &one) {
                if constexpr (requires { one.line; })
                    one.line = m_codeLine;
            },
            *block);
        if (m_list || m_aside)
            return stop(QStringLiteral("a picture inside a list or an aside"));
        blocks.push_back(std::move(*block));
        break;
    }
    default:
        break;
    }
    return 0;
}

int BlockWalk::enterSpan(MD_SPANTYPE type, void *detail)
{
    switch (type) {
    case MD_SPAN_STRONG:
        ++m_strong;
        return 0;
    case MD_SPAN_EM:
        ++m_emphasis;
        return 0;
    case MD_SPAN_A: {
        const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
        const auto link = readLink(QString::fromUtf8(href.text, int(href.size)));
        if (!link)
            return hold(link.error().detail);
        m_link = *link;
        return 0;
    }
    default:
        return hold(type == MD_SPAN_IMG ? QStringLiteral("an image")
                                        : QStringLiteral("a style that is not used here"));
    }
}

int BlockWalk::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG)
        --m_strong;
    else if (type == MD_SPAN_EM)
        --m_emphasis;
    else if (type == MD_SPAN_A)
        m_link.reset();
    return 0;
}

int BlockWalk::text(MD_TEXTTYPE type, const char *characters, unsigned size)
{
    see(characters);
    if (!m_held.isEmpty())
        return stop(m_held);
    QString run = QString::fromUtf8(characters, int(size));
    switch (type) {
    case MD_TEXT_HTML:
        return stop(QStringLiteral("HTML"));
    case MD_TEXT_NULLCHAR:
        return stop(QStringLiteral("a null character"));
    case MD_TEXT_ENTITY:
        return stop(QStringLiteral("write the character itself, not ") + run);
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        run = type == MD_TEXT_BR ? QStringLiteral("\n") : QStringLiteral(" ");
        break;
    default:
        break;
    }
    if (m_inCode) {
        if (m_code.isEmpty())
            m_codeLine = m_line - 1; // that of the fence
        m_code += QByteArray(characters, int(size));
        return 0;
    }
    if (m_spans.empty())
        m_firstLine = m_line;
    if (!m_spans.empty() && m_spans.back().strong == (m_strong > 0) &&
        m_spans.back().emphasis == (m_emphasis > 0) && m_spans.back().link == m_link)
        m_spans.back().text += run;
    else
        m_spans.push_back({run, m_strong > 0, m_emphasis > 0, m_link});
    return 0;
}

int BlockWalk::stop(const QString &what, int line)
{
    if (problem.isEmpty())
        problem = QStringLiteral("line %1: %2").arg(line > 0 ? line : m_line).arg(what);
    return -1;
}

int BlockWalk::hold(const QString &what)
{
    if (m_held.isEmpty())
        m_held = what;
    return 0;
}

void BlockWalk::see(const char *characters)
{
    if (characters < m_place || characters > m_end)
        return;
    m_line += int(std::count(m_place, characters, '\n'));
    m_place = characters;
}

void BlockWalk::flush()
{
    if (m_spans.empty())
        return;
    Paragraph paragraph{std::exchange(m_spans, {}), m_firstLine};
    if (m_list)
        m_list->entries.back().push_back(std::move(paragraph));
    else if (m_aside)
        m_aside->paragraphs.push_back(std::move(paragraph));
    else
        blocks.emplace_back(std::move(paragraph));
}

} // namespace backwell::content
