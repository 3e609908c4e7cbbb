#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ase {

/// Widgets beside each other as in a QHBoxLayout, but what finds no room goes on a further line instead of being clipped.
/// What is aligned to the right ends its line at the right edge. Spacing holds between widgets and between lines.
class WrappingRow : public QLayout {
    Q_OBJECT
public:
    explicit WrappingRow(QWidget* parent = nullptr);
    ~WrappingRow() override;

    /// Widgets that stay together, on one line.
    void addLayout(QLayout* together);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// All on one line.
    QSize sizeHint() const override;
    /// Wide enough for the widest of them, in a line of its own.
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Line {
        std::vector<std::pair<QLayoutItem*, QSize>> items;
        int width = 0;
        int height = 0;
    };
    std::vector<Line> linesIn(int width) const;
    void place(const Line& line, const QRect& room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}
