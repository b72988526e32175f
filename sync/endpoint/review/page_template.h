// SPDX-License-Identifier: Apache-2.0
// The one wrapper of the Mustache library: a template, a JSON view, escaped HTML.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace backwell::sync::endpoint
{

/// Renders review/templates/<name>.mustache inside layout.mustache. Every {{value}} is escaped;
/// only
/// {{{svg}}} and {{{body}}} are not, and those are ours. `view` needs "title".
QByteArray renderPage(const QString &name, const QJsonObject &view);

/// The style sheet of all pages.
QByteArray styleSheet();

} // namespace backwell::sync::endpoint
