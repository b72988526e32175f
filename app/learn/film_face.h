// SPDX-License-Identifier: Apache-2.0
// The film: where it lies and what is said when.
#pragma once

#include "app/learn/captions.h"
#include "app/library/pack_shelf.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

class FilmFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by Learn")
    Q_PROPERTY(QUrl source READ source CONSTANT)
    Q_PROPERTY(QString problem READ problem CONSTANT)
    Q_PROPERTY(qint64 position READ position WRITE setPosition NOTIFY moved)
    Q_PROPERTY(bool playing READ playing WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(bool failed READ failed WRITE setFailed NOTIFY failedChanged)
    Q_PROPERTY(QString caption READ caption NOTIFY moved)
    Q_PROPERTY(QString transcript READ transcript CONSTANT)
public:
    explicit FilmFace(const PackShelf &library, QObject *parent = nullptr);

    QUrl source() const { return m_source; }       ///< a local file; empty when there is no film
    QString problem() const { return m_problem; }  ///< why it cannot be played, or empty
    qint64 position() const { return m_position; } ///< milliseconds
    void setPosition(qint64 ms);
    bool playing() const { return m_playing; } ///< what the player says of itself
    void setPlaying(bool playing);
    bool failed() const { return m_failed; } ///< the player tried and could not
    void setFailed(bool failed);
    QString caption() const { return captionAt(m_captions, m_position); }
    QString transcript() const; ///< all that is said, one paragraph per caption

Q_SIGNALS:
    void moved();
    void playingChanged();
    void failedChanged();
    void turn(); ///< asks the player to play, or to pause when it plays

private:
    QUrl m_source;
    QString m_problem;
    std::vector<Caption> m_captions;
    qint64 m_position = 0;
    bool m_playing = false;
    bool m_failed = false;
};

} // namespace backwell::app
