// SPDX-License-Identifier: Apache-2.0
// The catalogue that version 1 was proved and written down with; it does not change with the pack.
#pragma once

#include "content/plan/catalogue.h"
#include "platform/base/paths.h"

namespace backwell::tests
{

inline QString planData(const QString &name)
{
    return qEnvironmentVariable("BACKWELL_TEST_DATA") + QStringLiteral("/plan/v1/") + name;
}

inline content::plan::Catalogue planCatalogue()
{
    const auto bytes = paths::readAll(planData(QStringLiteral("catalogue.json")));
    const auto read = bytes ? content::plan::readCatalogue(*bytes)
                            : Result<content::plan::Catalogue>(std::unexpected(bytes.error()));
    if (!read)
        qFatal("catalogue.json: %s", qPrintable(read.error().detail));
    return *read;
}

} // namespace backwell::tests
