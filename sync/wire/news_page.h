// SPDX-License-Identifier: Apache-2.0
// One page of what a region has to tell.
#pragma once

#include <QString>

#include <vector>

namespace backwell::sync::wire
{

/// What is news to a device in one searchset page, in its order.
template <typename News>
struct NewsPage {
    std::vector<News> news;
    int unreadable = 0; ///< passed over: one must not keep the others from being read
    QString next;       ///< link to the next page; empty if none
};

} // namespace backwell::sync::wire
