// SPDX-License-Identifier: Apache-2.0
// A network that comes and goes as a test says.
#pragma once

#include "platform/device/connectivity.h"

namespace backwell::fakes
{

class FakeConnectivity final : public device::Connectivity
{
public:
    bool isOnline() const override { return m_online; }
    void set(bool isNow)
    {
        const bool cameBack = isNow && !m_online;
        m_online = isNow;
        if (cameBack)
            Q_EMIT online();
    }

private:
    bool m_online = true;
};

} // namespace backwell::fakes
