// SPDX-License-Identifier: Apache-2.0
// WebVTT as the film uses it: what is said, from when to when.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace backwell::app
{

struct Caption {
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< after fromMs
    QString text;    ///< plain, lines joined by a line end
    bool operator==(const Caption &) const = default;
};

/// Reads the cues of a WebVTT file (W3C WebVTT 1: times with or without hours; settings, notes,
/// styles and identifiers are skipped, tags are dropped), in order of time. At most 1 MiB.
/// Errors: Invalid (no WEBVTT at the start, or a cue whose times make no sense).
Result<std::vector<Caption>> readCaptions(const QByteArray &vtt);

/// The words at that moment; empty between cues.
QString captionAt(const std::vector<Caption> &captions, qint64 ms);

} // namespace backwell::app
