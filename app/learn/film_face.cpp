// SPDX-License-Identifier: Apache-2.0
// The film is checked against its hash before a frame is shown.
#include "app/learn/film_face.h"

#include "app/words/plain_words.h"

namespace backwell::app
{

FilmFace::FilmFace(const PackShelf &library, QObject *parent) : QObject(parent)
{
    const Result<QString> file = library.film();
    if (!file) {
        m_problem =
            file.error().kind == ErrorKind::NotFound
                ? tr("The film is not on this device. Everything it says is in the articles.")
                : PlainWords::packUnusable(file.error()).text;
        return;
    }
    m_source = QUrl::fromLocalFile(*file);
    if (const Result<QByteArray> vtt = library.captions())
        m_captions = readCaptions(*vtt).value_or(std::vector<Caption>{});
}

void FilmFace::setPosition(qint64 ms)
{
    if (ms == m_position)
        return;
    m_position = ms;
    Q_EMIT moved();
}

void FilmFace::setPlaying(bool playing)
{
    if (playing == m_playing)
        return;
    m_playing = playing;
    Q_EMIT playingChanged();
}

void FilmFace::setFailed(bool failed)
{
    if (failed == m_failed)
        return;
    m_failed = failed;
    Q_EMIT failedChanged();
}

QString FilmFace::transcript() const
{
    QStringList words;
    for (const Caption &caption : m_captions)
        words.append(QString(caption.text).replace(u'\n', u' '));
    return words.join(u'\n');
}

} // namespace backwell::app
