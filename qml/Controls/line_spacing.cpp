// SPDX-License-Identifier: Apache-2.0
#include "qml/Controls/line_spacing.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace backwell::controls
{

void LineSpacing::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    m_document = document;
    if (m_document)
        connect(m_document->textDocument(), &QTextDocument::contentsChanged, this,
                &LineSpacing::apply);
    apply();
    Q_EMIT changed();
}

void LineSpacing::setFactor(qreal factor)
{
    if (factor == m_factor)
        return;
    m_factor = factor;
    apply();
    Q_EMIT changed();
}

void LineSpacing::apply()
{
    if (m_applying || !m_document)
        return;
    QTextDocument *text = m_document->textDocument();
    const qreal percent = m_factor * 100;
    const QTextBlockFormat now = text->firstBlock().blockFormat();
    if (now.lineHeightType() == QTextBlockFormat::ProportionalHeight &&
        now.lineHeight() == percent && text->lastBlock().blockFormat() == now)
        return;
    const QScopedValueRollback<bool> once(m_applying, true);
    QTextCursor cursor(text);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
}

} // namespace backwell::controls
