// SPDX-License-Identifier: Apache-2.0
// All that an index is made from. Internal to search.
#pragma once

#include "content/pack/manifest.h"
#include "content/search/search_words.h"
#include "content/search/searchable.h"

#include <QMap>

namespace backwell::content
{

struct IndexSource {
    Manifest manifest;
    SearchWords words;
    QMap<QString, QString> topics; ///< titles by id
    std::vector<Searchable> pages;
};

/// Errors: as readManifest, readSearchWords and readSearchables, and NotFound without a manifest. A
/// pack may be without search-words.json and learn.json.
Result<IndexSource> readIndexSource(const QString &folder);

} // namespace backwell::content
