// SPDX-License-Identifier: Apache-2.0
// A pack's folder read once, for every verb that looks over a whole pack.
#pragma once

#include "content/article/facts.h"
#include "content/article/library.h"
#include "content/pack/manifest.h"
#include "content/plan/because.h"
#include "content/tool/finding.h"
#include "content/tool/json_lines.h"

#include <QMap>

#include <memory>

namespace backwell::content::tool
{

using Files = QMap<QString, QByteArray>; ///< by path in the pack

struct SourceItem {
    QString path;
    LearnItem item;
};

struct PackSource {
    QString folder;
    Files files;
    std::optional<Manifest> manifest;
    std::vector<SourceItem> items; ///< those that can be read, by path
    std::vector<Fact> facts;
    std::vector<KeyMessage> messages;
    std::vector<Topic> topics;
    std::vector<Term> terms;
    plan::BecauseWords because;
    Findings problems; ///< what could not be read

    /// Its words are those of another pack: length and likeness are the other's to answer for.
    bool translation() const { return manifest && !manifest->translates.isEmpty(); }
    bool built() const { return files.contains(QStringLiteral("manifest.sig")); }
    /// nullptr if none.
    const SourceItem *find(LearnKind kind, QStringView id) const;
    const Fact *fact(QStringView id) const;
    /// The line of a place in a JSON file ("/topics/0/id"); 0 when it has none.
    int lineOf(const QString &path, const QString &pointer) const;
    /// A reader's error, at the line that its detail begins with: "line 4: ", or a place of the
    /// file such as "tiers[0].signs[2]: ".
    Finding located(const QString &path, const Error &error) const;
    /// The first line that holds these bytes; 0 when none does.
    int lineHolding(const QString &path, const QByteArray &bytes) const;

private:
    mutable QMap<QString, std::shared_ptr<const JsonLines>> m_lines;
};

/// Never fails: what cannot be read is among the problems.
PackSource readSource(const QString &folder);

/// readSource() for verbs that need a whole pack: the problems are told on the standard error.
/// Errors: Invalid.
Result<PackSource> wholeSource(const QString &folder);

} // namespace backwell::content::tool
