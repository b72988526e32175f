// SPDX-License-Identifier: Apache-2.0
// A clock that stands still until a test moves it.
#pragma once

#include "platform/base/clock.h"

namespace backwell::fakes
{

class FakeClock final : public Clock
{
public:
    /// 2026-06-04T08:00:00+01:00 unless told.
    explicit FakeClock(Instant start = {1780556400000, 3600}) : m_now(start) {}
    Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }
    void advance(qint64 milliseconds) { m_now.msUtc += milliseconds; }

private:
    Instant m_now;
};

} // namespace backwell::fakes
