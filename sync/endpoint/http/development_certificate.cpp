// SPDX-License-Identifier: Apache-2.0
// Self-signed EC P-256 by OpenSSL.
#include "sync/endpoint/http/development_certificate.h"

#include "platform/base/paths.h"

#include <QFile>

#include <memory>

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace backwell::sync::endpoint
{

namespace
{
template <auto release>
using Release = decltype([](auto *pointer) { release(pointer); });
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_vfree>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;

bool addExtension(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Certificate selfSigned(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    const Number serial(BN_new());
    if (!certificate || !serial || BN_rand(serial.get(), 120, 0, 0) != 1)
        return {};
    X509_set_version(certificate.get(), X509_VERSION_3);
    BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate.get()));
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -24L * 3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 2L * 365 * 24 * 3600);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("Backwell development"), -1,
                               -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_set_pubkey(certificate.get(), key);
    // CA:TRUE so that it may stand in a trust file as its own root.
    const bool complete =
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
        addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature,keyCertSign") &&
        addExtension(certificate.get(), NID_ext_key_usage, "serverAuth") &&
        addExtension(certificate.get(), NID_subject_key_identifier, "hash") &&
        addExtension(certificate.get(), NID_subject_alt_name,
                     "DNS:localhost,IP:127.0.0.1,IP:0:0:0:0:0:0:0:1");
    if (!complete || X509_sign(certificate.get(), key, EVP_sha256()) == 0)
        return {};
    return certificate;
}

QByteArray contents(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, qsizetype(size)};
}
} // namespace

Result<TlsFiles> developmentCertificate(const QString &folder)
{
    const TlsFiles files{folder + QStringLiteral("/certificate.pem"),
                         folder + QStringLiteral("/key.pem")};
    if (QFile::exists(files.certificate) && QFile::exists(files.key))
        return files;
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(key.get()) : Certificate();
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    if (!certificate ||
        PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                      nullptr) != 1 ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
        return fail(ErrorKind::Denied, QStringLiteral("no certificate could be made"));
    // The key first: a certificate without its key would look finished.
    if (const auto written = paths::writeDurably(files.key, contents(keyText.get())); !written)
        return std::unexpected(written.error());
    if (const auto written =
            paths::writeDurably(files.certificate, contents(certificateText.get()));
        !written)
        return std::unexpected(written.error());
    return files;
}

} // namespace backwell::sync::endpoint
