// SPDX-License-Identifier: Apache-2.0
#include "platform/base/ids.h"

#include "platform/base/crypto.h"

#include <QRegularExpression>

#include <algorithm>
#include <mutex>

namespace backwell
{

namespace
{
// One counter a process: ids minted in the same millisecond, or after the clock stepped back,
// still sort in the order they were minted.
struct Sequence {
    std::mutex mutex;
    qint64 lastMs = 0;
    quint16 counter = 0;
};

Sequence &sequence()
{
    static Sequence instance;
    return instance;
}
} // namespace

Uuid Uuid::v7(const Clock &clock)
{
    qint64 ms = clock.now().msUtc;
    quint16 counter = 0;
    {
        Sequence &s = sequence();
        const std::scoped_lock lock(s.mutex);
        if (ms > s.lastMs) {
            s.lastMs = ms;
            s.counter = 0;
        } else {
            ms = s.lastMs;
            if (++s.counter > 0xfff) {
                s.counter = 0;
                ms = ++s.lastMs;
            }
        }
        counter = s.counter;
    }
    Uuid id;
    const QByteArray random = crypto::randomBytes(8);
    for (int i = 0; i < 6; ++i)
        id.m_bytes[i] = quint8(ms >> (8 * (5 - i)));
    id.m_bytes[6] = quint8(0x70 | (counter >> 8));
    id.m_bytes[7] = quint8(counter & 0xff);
    std::ranges::copy(random, id.m_bytes.begin() + 8);
    id.m_bytes[8] = quint8((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

Result<Uuid> Uuid::parse(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"));
    if (!shape.match(text).hasMatch())
        return fail(ErrorKind::Invalid, QStringLiteral("not a lower-case UUID"));
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1().replace('-', ""));
    Uuid id;
    std::ranges::copy(bytes, id.m_bytes.begin());
    if (std::ranges::all_of(id.m_bytes, [](quint8 b) { return b == 0; }))
        return fail(ErrorKind::Invalid, QStringLiteral("the nil UUID"));
    return id;
}

QString Uuid::toString() const
{
    QByteArray hex = bytes().toHex();
    for (const int at : {20, 16, 12, 8})
        hex.insert(at, '-');
    return QString::fromLatin1(hex);
}

QByteArray Uuid::bytes() const
{
    return {reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size())};
}

size_t qHash(const Uuid &id, size_t seed)
{
    return ::qHash(id.bytes(), seed);
}

} // namespace backwell
