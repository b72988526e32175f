// SPDX-License-Identifier: Apache-2.0
// Taking an article along: as files of the person's own, or on paper.
#pragma once

#include "app/library/pack_shelf.h"
#include "content/sheet/sheet_values.h"
#include "platform/device/printer.h"
#include "sync/record/record.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

class PaperFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(bool canSave READ canSave CONSTANT)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(QString article READ article NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    /// On a kiosk nothing is saved.
    PaperFace(const PackShelf &library, sync::Mode mode, QObject *parent = nullptr);

    bool canSave() const { return m_canSave; }
    bool canPrint() const { return m_printer != nullptr && m_printer->present(); }
    QString article() const { return m_article; } ///< whose paper `done` and `problem` are about
    QString done() const { return m_done; }       ///< "Saved in Documents: …"; may be empty
    QString problem() const { return m_problem; } ///< may be empty
    /// It outlives this object. Without it nothing is printed.
    void setPrinter(device::Printer *printer);
    /// Where files go; the system's folder for documents unless told.
    void setFolder(const QString &folder) { m_folder = folder; }

    /// Looks for a printer, and forgets what was said of another page.
    Q_INVOKABLE void prepare(const QString &article);
    /// PDF and HTML, named by the title; files that are there stay as they are.
    Q_INVOKABLE void save(const QString &article);
    /// Nothing is written to a file.
    Q_INVOKABLE void print(const QString &article);
    /// As if nothing had been asked for.
    void forget();

Q_SIGNALS:
    void changed();

private:
    QByteArray pdfOf(const content::Sheet &sheet) const;
    QByteArray htmlOf(const content::Sheet &sheet) const;
    void say(const QString &article, const QString &done, const QString &problem);

    const PackShelf &m_library;
    device::Printer *m_printer = nullptr;
    bool m_canSave;
    QString m_folder;
    QString m_article;
    QString m_done;
    QString m_problem;
};

} // namespace backwell::app
