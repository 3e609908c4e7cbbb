#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

/// render_icon SVG SIZE PNG: draws the icon into a square picture with a clear ground.
int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    const int size = QByteArray(argv[2]).toInt();
    const QString target = QString::fromLocal8Bit(argv[3]);
    if (!renderer.isValid() || size <= 0)
        return 1;
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    return QDir().mkpath(QFileInfo(target).path()) && picture.save(target) ? 0 : 1;
}
