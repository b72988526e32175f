// SPDX-License-Identifier: Apache-2.0
// EC P-256, valid for a day either side of now.
#include "tests/fakes/test_certificate.h"

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace backwell::fakes
{

namespace
{
template <auto release>
using Release = decltype([](auto *pointer) { release(pointer); });
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;

void extend(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    X509_add_ext(certificate, extension.get(), -1);
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}
} // namespace

TestCertificate TestCertificate::make(const QByteArray &otherHost)
{
    const std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>> key(EVP_EC_gen("P-256"));
    const std::unique_ptr<X509, Release<X509_free>> made(X509_new());
    X509 *x = made.get();
    X509_set_version(x, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
    X509_gmtime_adj(X509_getm_notBefore(x), -86400);
    X509_gmtime_adj(X509_getm_notAfter(x), 86400);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("test region"), -1, -1, 0);
    X509_set_issuer_name(x, X509_get_subject_name(x));
    X509_set_pubkey(x, key.get());
    extend(x, NID_basic_constraints, "critical,CA:TRUE");
    extend(x, NID_subject_alt_name,
           otherHost.isEmpty() ? "IP:127.0.0.1,DNS:localhost" : "DNS:" + otherHost);
    X509_sign(x, key.get(), EVP_sha256());

    const Bio keyText(BIO_new(BIO_s_mem()));
    const Bio certificateText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(certificateText.get(), x);
    return {QSslCertificate(contents(certificateText.get())),
            QSslKey(contents(keyText.get()), QSsl::Ec)};
}

} // namespace backwell::fakes
