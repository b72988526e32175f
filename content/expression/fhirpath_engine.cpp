// SPDX-License-Identifier: Apache-2.0
// Loading the bundle and calling it.
#include "content/expression/fhirpath_engine.h"

#include <QFile>
#include <QLoggingCategory>

namespace backwell::content
{

namespace
{
QString bundleName()
{
    return QStringLiteral(":/backwell/expression/fhirpath.js");
}

// What the bundle expects of the place it runs in; it has no network and writes nothing. Large
// whole numbers, which this JavaScript does not have, are ordinary ones as far as those are exact.
constexpr auto surroundings = R"(
    var globalThis = this, global = this, self = this;
    var process = { env: {} };
    var console = { log() {}, info() {}, warn() {}, error() {} };
    function BigInt(value) {
        const number = Number(value);
        if (!Number.isSafeInteger(number)) throw new RangeError('too large a whole number');
        return number;
    }
)";
} // namespace

bool FhirPathEngine::isBuiltIn()
{
    return QFile::exists(bundleName());
}

FhirPathEngine::FhirPathEngine(Limit limit) : m_limit(limit)
{
    QFile bundle(bundleName());
    if (!bundle.open(QFile::ReadOnly))
        return;
    // The compiler has remarks about the order of the bundle's declarations.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler=false"));
    m_engine.evaluate(QString::fromUtf8(surroundings));
    m_engine.evaluate(QString::fromUtf8(bundle.readAll()), QStringLiteral("fhirpath.js"));
    QLoggingCategory::setFilterRules({});
    m_functions = m_engine.globalObject().property(QStringLiteral("backwell"));
}

QJSValue FhirPathEngine::parse(const QByteArray &json)
{
    return m_engine.globalObject()
        .property(QStringLiteral("JSON"))
        .property(QStringLiteral("parse"))
        .call({QString::fromUtf8(json)});
}

QJSValue FhirPathEngine::at(const QJSValue &root, const QString &pointer)
{
    return m_functions.property(QStringLiteral("at")).call({root, pointer});
}

QJSValue FhirPathEngine::find(const QJSValue &questionnaire, const QString &linkId)
{
    return m_functions.property(QStringLiteral("find"))
        .callWithInstance(m_functions, {questionnaire, linkId});
}

QJSValue FhirPathEngine::emptyObject()
{
    return m_engine.newObject();
}

QJSValue FhirPathEngine::with(const QJSValue &variables, const QString &name, const QJSValue &value)
{
    return m_functions.property(QStringLiteral("with")).call({variables, name, value});
}

Result<QJSValue> FhirPathEngine::evaluate(const QString &expression, const QString &base,
                                          const QJSValue &context, const QJSValue &variables)
{
    if (!begin())
        return fail(ErrorKind::Refused, QStringLiteral("closed"));
    QJSValue result = m_functions.property(QStringLiteral("evaluate"))
                          .call({expression, base, context, variables});
    if (end() == End::Interrupted)
        return fail(ErrorKind::Refused, QStringLiteral("it took too long"));
    if (!result.isArray())
        return fail(ErrorKind::Invalid, result.toString());
    return result;
}

bool FhirPathEngine::begin()
{
    const std::scoped_lock lock(m_mutex);
    m_begun = Steady::now();
    return !m_closed;
}

FhirPathEngine::End FhirPathEngine::end()
{
    const std::scoped_lock lock(m_mutex);
    m_begun.reset();
    const bool interrupted = m_engine.isInterrupted();
    m_engine.setInterrupted(false);
    return interrupted ? End::Interrupted : End::Done;
}

Result<QByteArray> FhirPathEngine::toJson(const QJSValue &result)
{
    QJSValue whole = m_engine.newObject();
    whole.setProperty(QStringLiteral("result"), result);
    const QJSValue text = m_engine.globalObject()
                              .property(QStringLiteral("JSON"))
                              .property(QStringLiteral("stringify"))
                              .call({whole});
    if (!text.isString())
        return fail(ErrorKind::Invalid, text.toString());
    return text.toString().toUtf8();
}

void FhirPathEngine::interruptIfLate()
{
    const std::scoped_lock lock(m_mutex);
    if (m_begun && Steady::now() - *m_begun > m_limit)
        m_engine.setInterrupted(true);
}

void FhirPathEngine::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    if (m_begun)
        m_engine.setInterrupted(true);
}

} // namespace backwell::content
