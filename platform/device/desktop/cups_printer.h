// SPDX-License-Identifier: Apache-2.0
// Printing by the commands of CUPS: lpstat says what is there, lp takes the pages on its input.
#pragma once

#include "platform/device/printer.h"

namespace backwell::device
{

class CupsPrinter : public Printer
{
    Q_OBJECT
public:
    using Printer::Printer;

    void prepare() override;
    bool present() const override { return m_present; }
    void print(const QByteArray &pdf, const QString &title) override;

private:
    void setPresent(bool present);

    bool m_present = false;
    bool m_asking = false;
};

} // namespace backwell::device
