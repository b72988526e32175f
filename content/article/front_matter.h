// SPDX-License-Identifier: Apache-2.0
// The `key: value` lines at the head of an article.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace backwell::content
{

struct FrontMatter {
    std::vector<std::pair<QString, QString>> lines; ///< in order; a key may repeat
    QByteArray body;
    int bodyLine = 1; ///< 1-based line of the file where the body begins

    /// Empty when absent.
    QString value(QStringView key) const;
};

/// Errors: Invalid with the line.
Result<FrontMatter> splitFrontMatter(const QByteArray &markdown);

} // namespace backwell::content
