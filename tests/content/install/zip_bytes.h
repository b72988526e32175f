// SPDX-License-Identifier: Apache-2.0
// A zip written byte by byte (APPNOTE.TXT 6.3), so that it can say what no library would write.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>
#include <cstdint>
#include <vector>

namespace backwell::tests
{

struct ZipPart {
    QByteArray name;
    QByteArray data; ///< as it lies in the zip
    quint32 bytes = 0;
    quint32 crc = 0;
    quint16 method = 0;
    quint16 flags = 0;
    quint32 attributes = 0x81A40000; ///< a plain file, mode 0644
};

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320 & (0U - (crc & 1)));
    }
    return ~crc;
}

inline ZipPart stored(const QByteArray &name, const QByteArray &bytes)
{
    return {.name = name,
            .data = bytes,
            .bytes = quint32(bytes.size()),
            .crc = crc32(bytes),
            .method = 0};
}

inline ZipPart deflated(const QByteArray &name, const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 9).mid(4); // without Qt's own head
    return {.name = name,
            .data = zlib.mid(2, zlib.size() - 6), // and zlib's head and sum
            .bytes = quint32(bytes.size()),
            .crc = crc32(bytes),
            .method = 8};
}

inline QByteArray little(quint64 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out += char((value >> (8 * i)) & 0xFF);
    return out;
}

inline QByteArray zipBytes(const std::vector<ZipPart> &parts)
{
    QByteArray body;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        const QByteArray common = little(20, 2) + little(part.flags, 2) + little(part.method, 2) +
                                  little(0, 2) + little(0x21, 2) + little(part.crc, 4) +
                                  little(quint64(part.data.size()), 4) + little(part.bytes, 4) +
                                  little(quint64(part.name.size()), 2) + little(0, 2);
        directory += "PK\x01\x02" + little(0x0314, 2) + common + little(0, 6) +
                     little(part.attributes, 4) + little(quint64(body.size()), 4) + part.name;
        body += "PK\x03\x04" + common + part.name + part.data;
    }
    return body + directory + "PK\x05\x06" + little(0, 4) + little(parts.size(), 2) +
           little(parts.size(), 2) + little(quint64(directory.size()), 4) +
           little(quint64(body.size()), 4) + little(0, 2);
}

} // namespace backwell::tests
