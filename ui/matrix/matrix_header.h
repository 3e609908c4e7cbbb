#pragma once

#include "ui/paint/theme.h"

#include <QHeaderView>

namespace ase {

/// Titles of the matrix, whole at every width: broken to lines, and never cut. Behind a comma a title goes on in a line of
/// its own, fainter: the endpoint below its app.
class MatrixHeader : public QHeaderView {
    Q_OBJECT
public:
    MatrixHeader(Qt::Orientation orientation, const Theme& theme, QWidget* parent = nullptr);

    /// Width that no title exceeds in one line, as far as `most` allows.
    int widthFor(int most) const;
    /// Of a title in that width.
    int heightOf(int section, int width) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    struct Line {
        QString text;
        bool first = true; ///< of the name, not of what follows the comma
    };
    std::vector<Line> linesOf(int section, double width) const;

    const Theme& m_theme;
};

}
