// SPDX-License-Identifier: Apache-2.0
#include "app/paper/paper_face.h"

#include "app/paper/article_sheet.h"
#include "content/print/sheet_pdf.h"
#include "content/sheet/sheet_html.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace backwell::app
{

namespace
{

/// A name that every file system takes.
QString fileName(const QString &title)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() || c == u'-' ? c : u' ';
    return QStringLiteral("Backwell - ") + name.simplified().left(80);
}

/// `name`, or "name 2" … where neither the PDF nor its twin would lie over another file.
QString freeName(const QDir &folder, const QString &name)
{
    QString free = name;
    for (int i = 2; folder.exists(free + QStringLiteral(".pdf")) ||
                    folder.exists(free + QStringLiteral(".html"));
         ++i)
        free = QStringLiteral("%1 %2").arg(name).arg(i);
    return free;
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    const bool whole = out.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                       out.write(bytes) == bytes.size() && out.flush();
    if (!whole && out.isOpen())
        out.remove();
    return whole;
}

} // namespace

PaperFace::PaperFace(const PackShelf &library, sync::Mode mode, QObject *parent)
    : QObject(parent), m_library(library), m_canSave(mode != sync::Mode::Kiosk)
{
}

void PaperFace::setPrinter(device::Printer *printer)
{
    m_printer = printer;
    connect(printer, &device::Printer::changed, this, &PaperFace::changed);
    connect(printer, &device::Printer::taken, this,
            [this] { say(m_article, tr("It is on its way to the printer."), {}); });
    connect(printer, &device::Printer::failed, this, [this] {
        say(m_article, {}, tr("It could not be printed. Look at the printer, then try again."));
    });
}

void PaperFace::prepare(const QString &article)
{
    if (article != m_article)
        say(article, {}, {});
    if (m_printer)
        m_printer->prepare();
}

QByteArray PaperFace::pdfOf(const content::Sheet &sheet) const
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto movement = [this](const QString &id) -> std::optional<content::Movement> {
        const auto found = m_library.movement(id);
        return found ? std::optional(*found) : std::nullopt;
    };
    content::writeSheetPdf(sheet, out, movement);
    return out.data();
}

QByteArray PaperFace::htmlOf(const content::Sheet &sheet) const
{
    const auto movement = [this](const QString &id) -> std::optional<content::Movement> {
        const auto found = m_library.movement(id);
        return found ? std::optional(*found) : std::nullopt;
    };
    const content::HtmlHands hands{
        .figure =
            [&](const content::Picture &picture) {
                return content::dataAddress(content::figurePng(picture.target, movement));
            },
        .people = [](int tens) { return content::dataAddress(content::tenPeoplePng(tens)); },
        .address = {}};
    return content::sheetHtml(sheet, hands);
}

void PaperFace::save(const QString &article)
{
    const Result<content::Sheet> sheet = ArticleSheet::of(m_library, article);
    if (!m_canSave || !sheet)
        return say(article, {}, tr("This page cannot be saved."));
    const QString folder = m_folder.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : m_folder;
    const QDir dir(folder);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return say(article, {}, tr("There is no folder for documents on this device."));
    const QString name = freeName(dir, fileName(sheet->title));
    const QString pdf = dir.filePath(name + QStringLiteral(".pdf"));
    const QString html = dir.filePath(name + QStringLiteral(".html"));
    const bool first = write(pdf, pdfOf(*sheet));
    if (!first || !write(html, htmlOf(*sheet))) {
        if (first)
            QFile::remove(pdf); // one never goes without the other
        return say(article, {},
                   tr("It could not be saved: there may be no room left on this device."));
    }
    say(article,
        tr("Saved in your folder %1: “%2.pdf” to print, and “%2.html” to read on any screen "
           "or with a screen reader.")
            .arg(dir.dirName(), name),
        {});
}

void PaperFace::print(const QString &article)
{
    const Result<content::Sheet> sheet = ArticleSheet::of(m_library, article);
    if (!canPrint() || !sheet)
        return say(article, {}, tr("This page cannot be printed."));
    say(article, {}, {});
    // What a printer's queue shows says nothing of who reads what.
    m_printer->print(pdfOf(*sheet), QStringLiteral("Backwell"));
}

void PaperFace::forget()
{
    say({}, {}, {});
}

void PaperFace::say(const QString &article, const QString &done, const QString &problem)
{
    m_article = article;
    m_done = done;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace backwell::app
