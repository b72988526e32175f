// SPDX-License-Identifier: Apache-2.0
// The verbs of backwell-pack, a source file each.
#pragma once

#include "content/pack/manifest.h"
#include "content/tool/arguments.h"
#include "platform/base/error.h"

#include <vector>

namespace backwell::content::tool
{

inline constexpr int worked = 0;
inline constexpr int failed = 1;  ///< what was asked for does not hold; why is told
inline constexpr int misused = 2; ///< the words make no order; the usage is told

int checkVerb(Arguments arguments);
int statsVerb(Arguments arguments);
int diffVerb(Arguments arguments);
int signOffVerb(Arguments arguments);
int buildVerb(Arguments arguments);
int verifyVerb(Arguments arguments);
int keygenVerb(Arguments arguments);
int signVerb(Arguments arguments);
int zipVerb(Arguments arguments);
int installVerb(Arguments arguments);
int installedVerb(Arguments arguments);
int rollBackVerb(Arguments arguments);
int readVerb(Arguments arguments);
int importVerb(Arguments arguments);
int scoreVerb(Arguments arguments);
int safetyVerb(Arguments arguments);
int hazardsVerb(Arguments arguments);
int figureVerb(Arguments arguments);
int planVerb(Arguments arguments);
int peopleVerb(Arguments arguments);
int previewVerb(Arguments arguments);
int servePreviewVerb(Arguments arguments);

/// The public key of `--key FILE.pub`, taken out; without it those that the app trusts. Errors: as
/// readPublicKey().
Result<std::vector<QByteArray>> takeTrustedKeys(Arguments &arguments);

/// A line on the standard output.
void print(const QString &line);

/// "name version: n files" of a pack that was made; `worked`.
int tellMade(const Manifest &manifest);

/// The error on the standard error; `failed`.
int complain(const Error &error);

} // namespace backwell::content::tool
