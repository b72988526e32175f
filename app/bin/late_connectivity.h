// SPDX-License-Identifier: Apache-2.0
// The system's word on the network, asked for only after the first frame: its backend is slow to
// load.
#pragma once

#include "platform/device/desktop/network_connectivity.h"

#include <memory>

namespace backwell::app
{

/// Online and silent until begin().
class LateConnectivity final : public device::Connectivity
{
public:
    bool isOnline() const override { return !m_system || m_system->isOnline(); }
    void begin()
    {
        m_system = std::make_unique<device::NetworkConnectivity>();
        connect(m_system.get(), &Connectivity::online, this, &Connectivity::online);
    }

private:
    std::unique_ptr<device::NetworkConnectivity> m_system;
};

} // namespace backwell::app
