// SPDX-License-Identifier: Apache-2.0
// A printer that keeps what it was given.
#pragma once

#include "platform/device/printer.h"

#include <QStringList>

namespace backwell::fakes
{

class FakePrinter : public device::Printer
{
public:
    void prepare() override { Q_EMIT changed(); }
    bool present() const override { return there; }
    void print(const QByteArray &pdf, const QString &title) override
    {
        printed.append(pdf);
        titles.append(title);
        if (works)
            Q_EMIT taken();
        else
            Q_EMIT failed();
    }

    bool there = true;
    bool works = true;
    QByteArrayList printed;
    QStringList titles;
};

} // namespace backwell::fakes
