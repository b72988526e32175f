// SPDX-License-Identifier: Apache-2.0
// The switches of Qt, Mesa and the kernel.
#include "platform/device/desktop/kiosk_guard.h"

#include <QCoreApplication>

#include <sys/resource.h>

namespace backwell::device
{

void leaveNoTrace()
{
    qputenv("QML_DISABLE_DISK_CACHE", "1");
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
    qputenv("MESA_SHADER_CACHE_DISABLE", "true");
    qputenv("MESA_GLSL_CACHE_DISABLE", "true"); // its name before Mesa 22.2
    // One byte and not none: the kernel then starts no dump handler either (core(5)).
    const rlimit nothing{1, 1};
    ::setrlimit(RLIMIT_CORE, &nothing);
}

} // namespace backwell::device
