// SPDX-License-Identifier: Apache-2.0
// Every value knows its bytes; the lines before them are counted once.
#include "content/tool/json_lines.h"

#include "platform/base/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace backwell::content::tool
{

namespace
{
class Counter
{
public:
    explicit Counter(const QByteArray &bytes) : m_place(bytes.constData()) {}

    QHash<QString, int> lines;

    void walk(const JsonValue &value, const QString &pointer)
    {
        if (const char *here = value.raw.data(); here && here >= m_place) {
            m_line += int(std::count(m_place, here, '\n'));
            m_place = here;
        }
        lines.insert(pointer, m_line);
        for (size_t i = 0; i < value.items.size(); ++i)
            walk(value.items[i], QStringLiteral("%1/%2").arg(pointer).arg(i));
        for (const JsonMember &member : value.members)
            walk(member.value, pointer + u'/' + member.name);
    }

private:
    const char *m_place;
    int m_line = 1;
};
} // namespace

JsonLines::JsonLines(const QByteArray &bytes)
{
    if (const auto root = parseJson(bytes)) {
        Counter counter(bytes);
        counter.walk(*root, {});
        m_lines = std::move(counter.lines);
    }
}

int JsonLines::at(QString pointer) const
{
    while (!pointer.isEmpty() && !m_lines.contains(pointer))
        pointer.truncate(pointer.lastIndexOf(u'/'));
    return m_lines.value(pointer);
}

QString jsonProblem(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return QStringLiteral("line %1: not JSON: %2")
            .arg(1 + bytes.left(error.offset).count('\n'))
            .arg(error.errorString());
    if (!document.isObject())
        return QStringLiteral("line 1: the file is not one JSON object {…}");
    if (const auto root = parseJson(bytes); !root)
        return QStringLiteral("line 1: ") + root.error().detail;
    return {};
}

} // namespace backwell::content::tool
