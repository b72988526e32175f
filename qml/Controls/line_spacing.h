// SPDX-License-Identifier: Apache-2.0
// The line height of a TextEdit, which Qt 6.4 gives to Text alone.
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace backwell::controls
{

/// Lines of `document` stand `factor` times their height apart, as those of a Text with this
/// lineHeight do, whatever text comes.
class LineSpacing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document MEMBER m_document WRITE setDocument NOTIFY changed)
    Q_PROPERTY(qreal factor MEMBER m_factor WRITE setFactor NOTIFY changed)
public:
    using QObject::QObject;

    void setDocument(QQuickTextDocument *document);
    void setFactor(qreal factor);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QPointer<QQuickTextDocument> m_document;
    qreal m_factor = 1;
    bool m_applying = false;
};

} // namespace backwell::controls
