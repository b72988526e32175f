// SPDX-License-Identifier: Apache-2.0
// QNetworkInformation reduced to one fact.
#include "platform/device/desktop/network_connectivity.h"

#include <QNetworkInformation>

namespace backwell::device
{

NetworkConnectivity::NetworkConnectivity(QObject *parent) : Connectivity(parent)
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](Reachability now) {
                if (now == Reachability::Online || now == Reachability::Site)
                    Q_EMIT online();
            });
}

bool NetworkConnectivity::isOnline() const
{
    const QNetworkInformation *system = QNetworkInformation::instance();
    return !system || system->reachability() != QNetworkInformation::Reachability::Disconnected;
}

} // namespace backwell::device
