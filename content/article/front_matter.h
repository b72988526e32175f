// SPDX-License-Identifier: Apache-2.0
// The `key: value` lines at the head of an item.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace backwell::content
{

struct HeadLine {
    QString key;
    QString value;
    int line = 0; ///< of the file, 1-based
};

struct FrontMatter {
    std::vector<HeadLine> lines; ///< in order; no key twice
    QByteArray body;
    int bodyLine = 1; ///< 1-based line of the file where the body begins

    /// nullptr when absent.
    const HeadLine *find(QStringView key) const;
    /// Empty when absent.
    QString value(QStringView key) const;
};

/// Errors: Invalid, the detail begins with "line N: ".
Result<FrontMatter> splitFrontMatter(const QByteArray &markdown);

} // namespace backwell::content
