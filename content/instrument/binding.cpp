// SPDX-License-Identifier: Apache-2.0
// Reading and writing a binding.
#include "content/instrument/binding.h"

#include "content/instrument/fields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::content
{

namespace
{
QByteArray hashAt(const Fields &fields, QStringView key)
{
    const QByteArray hex = fields.text(key).toLatin1();
    const QByteArray hash = QByteArray::fromHex(hex);
    if (hash.size() != 32 || hash.toHex() != hex)
        fields.refuse(key, QStringLiteral("is no SHA-256"));
    return hash;
}
} // namespace

Result<Binding> readBinding(const QByteArray &json)
{
    const auto tree = parseJson(json);
    if (!tree)
        return std::unexpected(tree.error());
    QString problem;
    const Fields root(*tree, {},
                      {u"id", u"version", u"questionnaire", u"wording", u"holder", u"licence",
                       u"licenceHash", u"until"},
                      problem);
    Binding binding;
    binding.instrument = root.text(u"id");
    binding.version = root.text(u"version");
    binding.questionnaire = root.text(u"questionnaire");
    if (binding.questionnaire.count(u'|') != 1)
        root.refuse(u"questionnaire", QStringLiteral("is \"url|version\""));
    binding.wording = hashAt(root, u"wording");
    binding.holder = root.text(u"holder");
    binding.licence = root.textIfAny(u"licence");
    if (root.has(u"licence") || root.has(u"licenceHash"))
        binding.licenceHash = hashAt(root, u"licenceHash");
    if (root.has(u"until")) {
        binding.until = QDate::fromString(root.text(u"until"), Qt::ISODate);
        if (!binding.until.isValid())
            root.refuse(u"until", QStringLiteral("is a day, YYYY-MM-DD"));
    }
    if (!binding.licence.isEmpty() && !binding.until.isValid())
        root.refuse(u"until", QStringLiteral("must be there with a licence"));
    if (!problem.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("binding: ") + problem);
    return binding;
}

QByteArray writeBinding(const Binding &binding)
{
    QJsonObject root{{QStringLiteral("id"), binding.instrument},
                     {QStringLiteral("version"), binding.version},
                     {QStringLiteral("questionnaire"), binding.questionnaire},
                     {QStringLiteral("wording"), QString::fromLatin1(binding.wording.toHex())},
                     {QStringLiteral("holder"), binding.holder}};
    if (!binding.licence.isEmpty()) {
        root.insert(QStringLiteral("licence"), binding.licence);
        root.insert(QStringLiteral("licenceHash"),
                    QString::fromLatin1(binding.licenceHash.toHex()));
    }
    if (binding.until.isValid())
        root.insert(QStringLiteral("until"), binding.until.toString(Qt::ISODate));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace backwell::content
