// SPDX-License-Identifier: Apache-2.0
// The callbacks of md4c; its C interface stops here.
#include "content/article/block_builder.h"

#include <md4c.h>

namespace backwell::content
{

namespace
{
/// Collects while md4c walks. The first problem is kept and ends the walk.
class Builder
{
public:
    std::vector<Block> blocks;
    QString problem;

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            if (m_list || m_aside)
                return stop(QStringLiteral("a list inside a list or an aside"));
            m_list.emplace().numbered = type == MD_BLOCK_OL;
            break;
        case MD_BLOCK_LI:
            m_list->entries.emplace_back();
            break;
        case MD_BLOCK_QUOTE:
            if (m_list || m_aside)
                return stop(QStringLiteral("an aside inside a list or an aside"));
            m_aside.emplace();
            break;
        case MD_BLOCK_H: {
            const unsigned level = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level;
            if (level != 2 && level != 3)
                return stop(QStringLiteral("a heading of level %1").arg(level));
            if (m_list || m_aside)
                return stop(QStringLiteral("a heading inside a list or an aside"));
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
            return stop(QStringLiteral("HTML"));
        case MD_BLOCK_HR:
            blocks.emplace_back(Pause{});
            break;
        default:
            break;
        }
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_P:
            flush();
            break;
        case MD_BLOCK_LI:
            flush(); // a tight list has no paragraphs of its own
            break;
        case MD_BLOCK_H:
            blocks.emplace_back(Heading{m_headingLevel, std::exchange(m_spans, {})});
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
                return stop(block.error().detail);
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

    int enterSpan(MD_SPANTYPE type, void *detail)
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
                return stop(link.error().detail);
            m_link = *link;
            return 0;
        }
        default:
            return stop(type == MD_SPAN_IMG ? QStringLiteral("an image")
                                            : QStringLiteral("a style that is not used here"));
        }
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_STRONG)
            --m_strong;
        else if (type == MD_SPAN_EM)
            --m_emphasis;
        else if (type == MD_SPAN_A)
            m_link.reset();
        return 0;
    }

    int text(MD_TEXTTYPE type, const char *characters, unsigned size)
    {
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
            m_code += QByteArray(characters, int(size));
            return 0;
        }
        if (!m_spans.empty() && m_spans.back().strong == (m_strong > 0) &&
            m_spans.back().emphasis == (m_emphasis > 0) && m_spans.back().link == m_link)
            m_spans.back().text += run;
        else
            m_spans.push_back({run, m_strong > 0, m_emphasis > 0, m_link});
        return 0;
    }

private:
    int stop(const QString &what)
    {
        if (problem.isEmpty())
            problem = what;
        return -1;
    }

    void flush()
    {
        if (m_spans.empty())
            return;
        Paragraph paragraph{std::exchange(m_spans, {})};
        if (m_list)
            m_list->entries.back().push_back(std::move(paragraph));
        else if (m_aside)
            m_aside->paragraphs.push_back(std::move(paragraph));
        else
            blocks.emplace_back(std::move(paragraph));
    }

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

Builder &of(void *user)
{
    return *static_cast<Builder *>(user);
}
} // namespace

Result<std::vector<Block>> readBlocks(const QByteArray &markdown)
{
    Builder builder;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        return of(user).enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) {
        return of(user).leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) {
        return of(user).enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *user) {
        return of(user).leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
        return of(user).text(type, text, size);
    };
    const int outcome = md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &builder);
    if (outcome != 0)
        return fail(ErrorKind::Invalid,
                    builder.problem.isEmpty() ? QStringLiteral("not CommonMark") : builder.problem);
    return std::move(builder.blocks);
}

} // namespace backwell::content
