// SPDX-License-Identifier: Apache-2.0
// Head and body of an item's file.
#include "content/article/front_matter.h"

#include <algorithm>

namespace backwell::content
{

const HeadLine *FrontMatter::find(QStringView key) const
{
    const auto found = std::ranges::find(lines, key, &HeadLine::key);
    return found == lines.end() ? nullptr : &*found;
}

QString FrontMatter::value(QStringView key) const
{
    const HeadLine *line = find(key);
    return line ? line->value : QString();
}

Result<FrontMatter> splitFrontMatter(const QByteArray &markdown)
{
    const auto bad = [](int line, const QString &what) {
        return fail(ErrorKind::Invalid, QStringLiteral("line %1: %2").arg(line).arg(what));
    };
    FrontMatter front;
    qsizetype from = 0;
    for (int line = 1;; ++line) {
        const qsizetype end = markdown.indexOf('\n', from);
        if (end < 0)
            return bad(line, QStringLiteral("the head does not end; close it with a line ---"));
        const QString text = QString::fromUtf8(markdown.mid(from, end - from)).trimmed();
        from = end + 1;
        if (line == 1 && text != u"---")
            return bad(1, QStringLiteral("the first line must be ---"));
        if (line > 1 && text == u"---") {
            front.body = markdown.mid(from);
            front.bodyLine = line + 1;
            return front;
        }
        if (line == 1)
            continue;
        const qsizetype colon = text.indexOf(u':');
        if (colon < 1)
            return bad(line, QStringLiteral("not \"key: value\", and no --- that ends the head"));
        const QString key = text.left(colon).trimmed();
        if (front.find(key))
            return bad(line, QStringLiteral("%1 stands twice; keep one").arg(key));
        front.lines.push_back({key, text.mid(colon + 1).trimmed(), line});
    }
}

} // namespace backwell::content
