// SPDX-License-Identifier: Apache-2.0
// Finding things in a pack by words, without a network.
#pragma once

#include "content/pack/pack.h"
#include "content/search/found.h"

#include <memory>

namespace backwell::content
{

struct SearchAnswer {
    std::vector<Found> found; ///< best first
    QString readAs;           ///< what was looked for when a word was not known; else empty
};

/// The index of one pack: SQLite FTS5, read-only. Not for two threads at once.
class SearchIndex
{
public:
    /// Checks the file against its hash before SQLite sees it. Nothing is read before the first
    /// question. Errors: NotFound (a pack without an index), Corrupt, TooNew, Denied.
    static Result<SearchIndex> open(const Pack &pack);
    ~SearchIndex();
    SearchIndex(SearchIndex &&) noexcept;
    SearchIndex &operator=(SearchIndex &&) noexcept;

    struct Order {
        bool clinicians = false; ///< what is written for clinicians is found only when asked for
        int most = 20;           ///< results, 1–100
    };
    /// Whatever was typed: quotes, operators and signs are no more than gaps between words. The
    /// last word may be unfinished unless a space follows it. Nothing typed finds nothing. Errors:
    /// Corrupt (the index cannot be read after all).
    Result<SearchAnswer> find(const QString &typed, Order order);
    Result<SearchAnswer> find(const QString &typed) { return find(typed, Order()); }

private:
    struct Inside;
    explicit SearchIndex(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace backwell::content
