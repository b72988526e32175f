// SPDX-License-Identifier: Apache-2.0
// A TLS connection that sends whatever bytes it is told to.
#pragma once

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>

namespace backwell::tests
{

class RawClient
{
public:
    RawClient(quint16 port, const QByteArray &certificatePem,
              QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(certificatePem));
        tls.setProtocol(protocol);
        m_socket.setSslConfiguration(tls);
        m_socket.connectToHostEncrypted(QStringLiteral("localhost"), port);
        connected = m_socket.waitForEncrypted(5000);
    }
    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
        m_socket.waitForBytesWritten(2000);
    }
    /// Everything until the other side closes, or until `ms` have passed.
    QByteArray readToEnd(int ms = 5000)
    {
        QElapsedTimer timer;
        timer.start();
        QByteArray all = m_socket.readAll();
        while (m_socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < ms) {
            m_socket.waitForReadyRead(50);
            all += m_socket.readAll();
        }
        closed = m_socket.state() != QAbstractSocket::ConnectedState;
        return all + m_socket.readAll();
    }
    /// Until the bytes contain `mark`.
    QByteArray readUntil(const QByteArray &mark, int ms = 5000)
    {
        QElapsedTimer timer;
        timer.start();
        QByteArray all;
        while (!all.contains(mark) && timer.elapsed() < ms) {
            m_socket.waitForReadyRead(50);
            all += m_socket.readAll();
        }
        return all;
    }
    void abort() { m_socket.abort(); }

    bool connected = false;
    bool closed = false;

private:
    QSslSocket m_socket;
};

} // namespace backwell::tests
