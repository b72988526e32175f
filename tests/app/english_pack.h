// SPDX-License-Identifier: Apache-2.0
// The English pack as the build made it: read once in a test program, and the same for every stage.
#pragma once

#include "app/library/pack_shelf.h"
#include "content/pack/keys.h"

namespace backwell::tests
{

/// Ends the test program when there is none.
inline const app::PackShelf &englishPack()
{
    static const app::PackShelf shelf = [] {
        auto pack = content::Pack::open(qEnvironmentVariable("BACKWELL_BUILD") +
                                            QStringLiteral("/packs/backwell-en-GB"),
                                        content::trustedKeys());
        if (!pack)
            qFatal("no pack: %s", qPrintable(pack.error().detail));
        return app::PackShelf(std::move(*pack));
    }();
    return shelf;
}

} // namespace backwell::tests
