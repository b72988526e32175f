// SPDX-License-Identifier: Apache-2.0
// backwell-film: draws the storyboard frame by frame and has ffmpeg pack it, with captions beside
// it.
#include "content/animation/drawing_program.h"
#include "content/animation/storyboard.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QSaveFile>
#include <QTextStream>

using namespace backwell::content;

namespace
{

QImage frameAt(const Storyboard &film, int index)
{
    QImage image(film.size, QImage::Format_RGB32);
    QPainter painter(&image);
    drawFilm(painter, QRectF(QPointF(0, 0), QSizeF(film.size)), film,
             static_cast<double>(index) / film.framesPerSecond);
    return image;
}

/// A chord so soft that it is company, not music; it fades in and out.
QString soundTrack(double seconds)
{
    return QStringLiteral(
               "aevalsrc='0.016*sin(2*PI*196*t)+0.012*sin(2*PI*246.94*t)+0.010*sin(2*PI*293.66*t)"
               "+0.006*(1+sin(2*PI*0.2*t))*sin(2*PI*392*t)':s=48000:d=%1,"
               "afade=t=in:d=1.2,afade=t=out:st=%2:d=1.6")
        .arg(seconds)
        .arg(seconds - 1.6);
}

bool writeFilm(const Storyboard &film, const QString &path, QTextStream &errors)
{
    const QString rate = QString::number(film.framesPerSecond);
    const QString size = QStringLiteral("%1x%2").arg(film.size.width()).arg(film.size.height());
    const QString unfinished = path + QStringLiteral(".part.mp4");
    QProcess ffmpeg;
    ffmpeg.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ffmpeg.start(QStringLiteral("ffmpeg"), {QStringLiteral("-y"),
                                            QStringLiteral("-loglevel"),
                                            QStringLiteral("error"),
                                            QStringLiteral("-f"),
                                            QStringLiteral("rawvideo"),
                                            QStringLiteral("-pix_fmt"),
                                            QStringLiteral("bgr0"),
                                            QStringLiteral("-s"),
                                            size,
                                            QStringLiteral("-r"),
                                            rate,
                                            QStringLiteral("-i"),
                                            QStringLiteral("-"),
                                            QStringLiteral("-f"),
                                            QStringLiteral("lavfi"),
                                            QStringLiteral("-i"),
                                            soundTrack(film.seconds),
                                            QStringLiteral("-c:v"),
                                            QStringLiteral("libx264"),
                                            QStringLiteral("-preset"),
                                            QStringLiteral("medium"),
                                            QStringLiteral("-crf"),
                                            QStringLiteral("21"),
                                            QStringLiteral("-profile:v"),
                                            QStringLiteral("high"),
                                            QStringLiteral("-pix_fmt"),
                                            QStringLiteral("yuv420p"),
                                            QStringLiteral("-colorspace"),
                                            QStringLiteral("bt709"),
                                            QStringLiteral("-color_primaries"),
                                            QStringLiteral("bt709"),
                                            QStringLiteral("-color_trc"),
                                            QStringLiteral("bt709"),
                                            QStringLiteral("-vf"),
                                            QStringLiteral("scale=out_color_matrix=bt709"),
                                            QStringLiteral("-c:a"),
                                            QStringLiteral("aac"),
                                            QStringLiteral("-b:a"),
                                            QStringLiteral("96k"),
                                            QStringLiteral("-shortest"),
                                            QStringLiteral("-movflags"),
                                            QStringLiteral("+faststart"),
                                            QStringLiteral("-fflags"),
                                            QStringLiteral("+bitexact"),
                                            QStringLiteral("-map_metadata"),
                                            QStringLiteral("-1"),
                                            unfinished});
    if (!ffmpeg.waitForStarted()) {
        errors << "ffmpeg did not start\n";
        return false;
    }
    for (int i = 0; i < film.frameCount(); ++i) {
        const QImage image = frameAt(film, i);
        ffmpeg.write(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        while (ffmpeg.bytesToWrite() > 0) {
            if (!ffmpeg.waitForBytesWritten(60000)) {
                errors << "ffmpeg stopped at frame " << i << '\n';
                return false;
            }
        }
    }
    ffmpeg.closeWriteChannel();
    if (!ffmpeg.waitForFinished(300000) || ffmpeg.exitStatus() != QProcess::NormalExit ||
        ffmpeg.exitCode() != 0) {
        errors << "ffmpeg failed\n";
        return false;
    }
    QFile::remove(path);
    return QFile::rename(unfinished, path);
}

bool writeSheet(const Storyboard &film, const QString &path)
{
    constexpr int columns = 4, rows = 4;
    constexpr QSize cell(480, 270);
    QImage sheet(columns * cell.width(), rows * cell.height(), QImage::Format_RGB32);
    QPainter painter(&sheet);
    for (int i = 0; i < columns * rows; ++i) {
        const QPoint place(i % columns, i / columns);
        const QRectF space(QPoint(place.x() * cell.width(), place.y() * cell.height()), cell);
        drawFilm(painter, space, film, film.seconds * (i + 0.4) / (columns * rows));
    }
    painter.end();
    return sheet.save(path);
}

} // namespace

int main(int argc, char **argv)
{
    DrawingProgram program(argc, argv);
    QCommandLineParser &parser = program.parser;
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Folder to write to."),
                                 QStringLiteral("dir"));
    const QCommandLineOption sheetOnly(QStringLiteral("sheet-only"),
                                       QStringLiteral("Only the contact sheet."));
    parser.addOptions({out, sheetOnly});
    parser.process(program.app);
    QTextStream errors(stderr);
    if (program.pack().isEmpty() || !parser.isSet(out)) {
        errors << parser.helpText();
        return 2;
    }
    QFile file(program.pack() + QStringLiteral("/animation/storyboard.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        errors << "no storyboard: " << file.fileName() << '\n';
        return 1;
    }
    const auto film = readStoryboard(file.readAll(), program.pack() + QStringLiteral("/movements"));
    if (!film) {
        errors << film.error().detail << '\n';
        return 1;
    }
    const QDir folder(parser.value(out));
    if (!folder.mkpath(QStringLiteral("."))) {
        errors << "cannot make " << folder.path() << '\n';
        return 1;
    }
    QSaveFile captions(folder.filePath(QStringLiteral("film.%1.vtt").arg(film->language)));
    const QByteArray vtt = webVtt(*film);
    const bool worded = captions.open(QIODevice::WriteOnly) && captions.write(vtt) == vtt.size() &&
                        captions.commit();
    if (!worded || !writeSheet(*film, folder.filePath(QStringLiteral("film-sheet.png")))) {
        errors << "cannot write to " << folder.path() << '\n';
        return 1;
    }
    return parser.isSet(sheetOnly) ||
                   writeFilm(*film, folder.filePath(QStringLiteral("film.mp4")), errors)
               ? 0
               : 1;
}
