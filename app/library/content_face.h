// SPDX-License-Identifier: Apache-2.0
// What Backwell teaches: which content is in use, who approved it, adding newer and going back.
#pragma once

#include "app/library/content_file.h"
#include "app/library/content_source.h"
#include "app/library/pack_shelf.h"
#include "platform/base/clock.h"

#include <QFuture>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// What is added or gone back to holds from the next opening on: nothing changes under a page that
/// is being read.
class ContentFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString version READ version NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QString approval READ approval NOTIFY changed)
    Q_PROPERTY(QString review READ review NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool looked READ looked NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::ContentFile> found READ found NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)
public:
    ContentFace(const PackShelf &library, const Clock &clock, QObject *parent = nullptr);

    /// Before that the content is told, and cannot be changed.
    void setSource(ContentSource source);

    QString title() const;
    QString version() const;  ///< "Version 1.0.0"
    QString origin() const;   ///< how it came here
    QString approval() const; ///< who answers for it and since when
    QString review() const;   ///< until when it is to be looked over
    QString warning() const;  ///< another one was to be opened, and was not; else empty
    QString before() const { return m_before; } ///< version one can go back to; may be empty
    bool canAdd() const { return !m_source.folder.isEmpty(); }
    bool busy() const { return m_busy; }
    bool looked() const { return m_looked; } ///< look() has looked
    QList<ContentFile> found() const { return m_found; }
    QString message() const { return m_message; } ///< what became of the last wish, or empty
    bool failed() const { return m_failed; }      ///< and whether it was not fulfilled

    /// A page is opened: what one can go back to is read again.
    Q_INVOKABLE void refresh();
    /// Looks through the folders where files arrive, not below them, for content files.
    Q_INVOKABLE void look();
    Q_INVOKABLE void add(const QString &file);
    Q_INVOKABLE void goBack();
    /// What an installation that did not end left behind is taken away, on another thread.
    void tidy();

    /// The sentence about a pack that was installed.
    static QString added(const content::Installed &installed);

Q_SIGNALS:
    void changed();

private:
    void begin();
    void end(const QString &message, bool failed);

    const PackShelf &m_library;
    const Clock &m_clock;
    ContentSource m_source;
    QList<ContentFile> m_found;
    QString m_before;
    QString m_message;
    bool m_busy = false;
    bool m_looked = false;
    bool m_failed = false;
};

} // namespace backwell::app
