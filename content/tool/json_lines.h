// SPDX-License-Identifier: Apache-2.0
// In which line a value of a JSON file stands.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace backwell::content::tool
{

/// Lines by place: "" is the whole, "/tiers/0/action" a member (RFC 6901 without its escapes).
class JsonLines
{
public:
    /// Linear in the file. A file that is no JSON has no places.
    explicit JsonLines(const QByteArray &bytes);

    /// Of the place, or of the nearest one around it; 0 when there is none.
    int at(QString pointer) const;

private:
    QHash<QString, int> m_lines;
};

/// Why `bytes` cannot be read, beginning with "line N: "; empty when they can be. Duplicate keys
/// cannot.
QString jsonProblem(const QByteArray &bytes);

} // namespace backwell::content::tool
