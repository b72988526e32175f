// SPDX-License-Identifier: Apache-2.0
// A sheet as PDF: A4, large type, fonts inside. Qt writes it without a structure, so it never goes
// out alone (content/sheet/sheet_html.h is its twin).
#pragma once

#include "content/print/sheet_pictures.h"
#include "content/sheet/sheet_values.h"

class QIODevice;

namespace backwell::content
{

/// Needs a QGuiApplication. `out` is open for writing. How many pages, at least 1. The same sheet
/// gives the same pages; the file says when it was made.
int writeSheetPdf(const Sheet &sheet, QIODevice &out, const MovementOf &movements);

} // namespace backwell::content
