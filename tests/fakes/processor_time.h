// SPDX-License-Identifier: Apache-2.0
// How long this thread has worked, whatever else the machine does meanwhile.
#pragma once

#include <ctime>

namespace backwell::fakes
{

/// Milliseconds of processor time since it was made.
class ProcessorTime
{
public:
    double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    double m_start = now();
};

} // namespace backwell::fakes
