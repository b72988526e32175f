// SPDX-License-Identifier: Apache-2.0
// How the program that speaks tells what came of it: by its exit code.
#pragma once

namespace backwell::device
{

/// Of `backwell-voice look LANGUAGE` and `backwell-voice say LANGUAGE ATTEMPT` (text on standard
/// input).
enum class VoiceExit { Done = 0, NoSoftware = 10, NoSound = 11, NoVoice = 12, Broken = 13 };

} // namespace backwell::device
