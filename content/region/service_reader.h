// SPDX-License-Identifier: Apache-2.0
// Inside the reader of a region: its services.
#pragma once

#include "content/region/region_part.h"

namespace backwell::content
{

/// Of "services"; localities, holidays and `checked` of the region are there already. What does not
/// hold is kept by `file`.
std::vector<Service> readServices(const RegionPart &file, const Region &region);

} // namespace backwell::content
