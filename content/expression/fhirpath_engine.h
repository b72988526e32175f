// SPDX-License-Identifier: Apache-2.0
// The one wrapper of fhirpath.js: a JavaScript engine that evaluates FHIRPath on FHIR R4 data.
#pragma once

#include "platform/base/error.h"

#include <QJSEngine>

#include <chrono>
#include <mutex>
#include <optional>

namespace backwell::content
{

/// Lives on the thread that made it; interruptIfLate() may be called from any. Making one takes
/// about 0.3 s, an evaluation some milliseconds.
class FhirPathEngine
{
public:
    using Limit = std::chrono::milliseconds;

    /// Whether this build has fhirpath.js (see README.md); nothing else works without.
    static bool isBuiltIn();

    explicit FhirPathEngine(Limit limit);

    QJSValue parse(const QByteArray &json);
    /// What an RFC 6901 pointer leads to.
    QJSValue at(const QJSValue &root, const QString &pointer);
    /// The questionnaire's item with this linkId.
    QJSValue find(const QJSValue &questionnaire, const QString &linkId);
    QJSValue emptyObject();
    /// A copy of `variables` with one more.
    QJSValue with(const QJSValue &variables, const QString &name, const QJSValue &value);

    /// An array. `base` is the type of a context that is no resource, else empty. Errors: Invalid
    /// (with fhirpath.js's message), Refused (took longer than the limit).
    Result<QJSValue> evaluate(const QString &expression, const QString &base,
                              const QJSValue &context, const QJSValue &variables);
    /// {"result":[…]}. Errors: Invalid.
    Result<QByteArray> toJson(const QJSValue &result);

    /// Stops an evaluation that runs longer than the limit.
    void interruptIfLate();
    /// Stops the evaluation that runs now, and every later one.
    void close();

private:
    using Steady = std::chrono::steady_clock;
    enum class End { Done, Interrupted };
    bool begin();
    End end();

    QJSEngine m_engine;
    QJSValue m_functions;
    Limit m_limit;
    std::mutex m_mutex; ///< of the three below, so that an interruption hits what it is meant for
    std::optional<Steady::time_point> m_begun;
    bool m_closed = false;
};

} // namespace backwell::content
