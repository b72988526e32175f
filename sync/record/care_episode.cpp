// SPDX-License-Identifier: Apache-2.0
#include "sync/record/care_episode.h"

namespace backwell::sync
{

bool CareEpisode::counts() const
{
    return status != QStringView(enteredInError) && status != u"cancelled";
}

} // namespace backwell::sync
