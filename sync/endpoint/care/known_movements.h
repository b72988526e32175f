// SPDX-License-Identifier: Apache-2.0
// The movements that a clinician can include in a person's week, or leave out: those of the pack.
#pragma once

#include "platform/base/error.h"

#include <QStringList>

#include <vector>

namespace backwell::sync::endpoint
{

struct KnownMovement {
    QString id;
    QString title;
};

class KnownMovements
{
public:
    /// Knows none: then none can be named.
    KnownMovements() = default;
    /// movements/*.json of a pack's folder, by title; a pack without the folder has none. Errors:
    /// Invalid (a movement that cannot be read, with its file).
    static Result<KnownMovements> fromPack(const QString &folder);

    const std::vector<KnownMovement> &all() const { return m_all; }
    bool has(const QString &id) const;
    QString title(const QString &id) const; ///< the id itself when it is not among them

private:
    std::vector<KnownMovement> m_all;
};

} // namespace backwell::sync::endpoint
