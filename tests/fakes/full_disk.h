// SPDX-License-Identifier: Apache-2.0
// A disk without room, by the system's own limit on the size of files.
#pragma once

#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>

namespace backwell::fakes
{

/// While it lives, this program can make no file larger than `file` is now, but for 100 bytes.
class FullDisk
{
public:
    explicit FullDisk(const QString &file) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        const rlimit before = limit();
        const rlimit small{rlim_t(QFileInfo(file).size() + 100), before.rlim_max};
        if (setrlimit(RLIMIT_FSIZE, &small) != 0)
            qFatal("the limit was not taken");
        m_before = before;
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    static rlimit limit()
    {
        rlimit now{};
        if (getrlimit(RLIMIT_FSIZE, &now) != 0)
            qFatal("the limit is not known");
        return now;
    }

    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace backwell::fakes
