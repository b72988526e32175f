// SPDX-License-Identifier: Apache-2.0
// Whether the machine believes it has a network, and the moment it gets one.
#pragma once

#include <QObject>

namespace backwell::device
{

/// A hint, never a verdict: what a server answers decides. No network according to this object does
/// not stop an attempt, and a network does not promise that a region can be reached.
class Connectivity : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// True where nothing is known.
    virtual bool isOnline() const = 0;

Q_SIGNALS:
    /// The network came back; emitted on the thread of this object.
    void online();
};

} // namespace backwell::device
