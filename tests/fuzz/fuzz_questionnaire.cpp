// SPDX-License-Identifier: Apache-2.0
// libFuzzer's way into the trial; what does not agree ends the run like a crash.
#include "tests/fuzz/questionnaire_trial.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const QString wrong = backwell::tests::tryQuestionnaire(input); !wrong.isEmpty()) {
        std::fprintf(stderr, "FINDING: %s\n", qUtf8Printable(wrong));
        std::abort();
    }
    return 0;
}
