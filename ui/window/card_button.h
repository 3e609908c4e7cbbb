#pragma once

#include "ui/paint/glyph.h"
#include "ui/paint/theme.h"

#include <QAbstractButton>
#include <QImage>

#include <optional>

namespace ase {

/// A large button of the start page: a glyph or a small drawing, a title and a sentence.
class CardButton : public QAbstractButton {
    Q_OBJECT
public:
    CardButton(const QString& title, const QString& sentence, const Theme& theme, QWidget* parent = nullptr);
    /// Beside the text; in the place of the picture where that is kept free.
    void setGlyph(Glyph glyph);
    /// The picture stands over the text; its place is kept free until it is there.
    void setPicture(const QImage& picture);
    void keepPictureFree();
    QSize pictureSize() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_sentence;
    std::optional<Glyph> m_glyph;
    QImage m_picture;
    bool m_hasPicture = false;
};

}
