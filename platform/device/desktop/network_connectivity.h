// SPDX-License-Identifier: Apache-2.0
// Connectivity as the desktop's network service reports it.
#pragma once

#include "platform/device/connectivity.h"

namespace backwell::device
{

/// Uses QNetworkInformation where a backend works; elsewhere it stays "online" and silent, and the
/// timer of whoever asks is what finds the network again. Loads its backend at construction: make
/// it after the first frame.
class NetworkConnectivity final : public Connectivity
{
    Q_OBJECT
public:
    explicit NetworkConnectivity(QObject *parent = nullptr);
    bool isOnline() const override;
};

} // namespace backwell::device
