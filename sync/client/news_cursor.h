// SPDX-License-Identifier: Apache-2.0
// How far the news of one kind were read, kept in the store.
#pragma once

#include "sync/client/enrolment.h"
#include "sync/client/sync_problem.h"

#include <expected>

namespace backwell::sync
{

class NewsCursor
{
public:
    NewsCursor(LocalStore &store, QString name) : m_store(store), m_name(std::move(name)) {}

    /// The newest change that was taken; empty at first, and for another region or another person
    /// there, who has their own past. Failures: Storage.
    std::expected<QString, SyncFailure> since(const Enrolment &enrolment) const;
    /// Only after the store has applied what was read.
    std::expected<void, SyncFailure> move(const Enrolment &enrolment, const QString &since);

private:
    LocalStore &m_store;
    QString m_name;
};

} // namespace backwell::sync
