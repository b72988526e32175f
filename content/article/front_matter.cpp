// SPDX-License-Identifier: Apache-2.0
// Head and body of an article file.
#include "content/article/front_matter.h"

namespace backwell::content
{

QString FrontMatter::value(QStringView key) const
{
    for (const auto &[name, text] : lines) {
        if (name == key)
            return text;
    }
    return {};
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
            return bad(line, QStringLiteral("the head does not end"));
        const QString text = QString::fromUtf8(markdown.mid(from, end - from)).trimmed();
        from = end + 1;
        if (line == 1 && text != u"---")
            return bad(1, QStringLiteral("an article begins with ---"));
        if (line > 1 && text == u"---") {
            front.body = markdown.mid(from);
            front.bodyLine = line + 1;
            return front;
        }
        const qsizetype colon = text.indexOf(u':');
        if (line > 1 && colon < 1)
            return bad(line, QStringLiteral("not \"key: value\""));
        if (line > 1)
            front.lines.emplace_back(text.left(colon).trimmed(), text.mid(colon + 1).trimmed());
    }
}

} // namespace backwell::content
