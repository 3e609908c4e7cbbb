#pragma once

#include "tests/ui/window/hands.h"

#include <initializer_list>

namespace ase {

/// A seeded person at the real window: draws, drags, types and deletes on the drawing, in the tree and in the tables, with
/// mouse and keyboard.
class Course {
public:
    /// Opens the hub-and-spoke sample.
    explicit Course(std::uint64_t seed);

    Hands& hands() { return m_hands; }
    void act();
    /// Drops an unfinished gesture, then tells where model, drawing, tree and tables disagree, or nothing.
    QString complaint();

private:
    int pick(int below) { return int(m_random.next() % std::uint64_t(below)); }
    template<class List>
    auto anyOf(const List& list)
    {
        return *(std::begin(list) + pick(int(std::size(list))));
    }
    std::size_t partCount();
    QPointF anywhere() { return {double(pick(1400)) - 50, double(pick(900)) - 50}; }
    QPointF grip();
    void key(std::initializer_list<Qt::Key> keys, Qt::KeyboardModifiers modifiers);

    void useTool();
    void rename();
    void editPrefix();
    void selectInTree();
    void arrange();
    void removeAll();

    void editRules();
    void editRoutes();
    void editSpace();
    void trigger(const QString& action);
    void editTable(QAbstractItemView& table, const QStringList& texts);
    void fillCell(QAbstractItemView& table, const QString& text);

    QString drawingComplaint();
    QString treeComplaint();
    QString rulesComplaint();
    QString routesComplaint();

    Hands m_hands;
    IdSource m_random;
};

}
