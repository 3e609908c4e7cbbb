#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace ase {

/// Sizes in device-independent pixels at a base font of 13 px; rows and fields grow with a larger font.
struct Metrics {
    double step = 4; ///< spaces are multiples of it
    double chipPadding = 4;
    double gap = 8; ///< between controls
    double dockEdge = 12;
    double boxGap = 16; ///< between boxes on the canvas

    double chipRadius = 3;
    double fieldRadius = 4; ///< also buttons, cards and subnets
    double environmentRadius = 6; ///< also sites and badges
    double vnetRadius = 8; ///< also corners of routed lines

    int treeRow = 25;
    int tableRow = 27;
    int reasonLine = 22; ///< added to a table row that tells why
    int field = 26; ///< fields and buttons
    int smallButton = 22;
    int chip = 20;
    int tabRow = 32;
    int dockTitle = 30;
    int toolBar = 44;
    double deviceCard = 40;
    double badge = 24;
    double problemMark = 18;
    double hopDisc = 18;
    double breakMark = 28;
    double addressBar = 6;
    double peeringGap = 48; ///< between the two lines of a peering

    double hairline = 1;
    double subnetLine = 1.25;
    double siteLine = 1.5; ///< also badges
    double vnetLine = 1.75;
    double environmentLine = 2; ///< also peerings, selection and focus
    double traceLine = 3.5;
    double glyphLine = 2; ///< in the 24 box of a glyph

    double haloWidth = 4;
    double focusDistance = 3;
    double faded = 0.42; ///< opacity of what is not on the traced path
    double preview = 0.6; ///< opacity while dragging
};

/// All relative to the base size b; two weights, normal and semibold.
struct Fonts {
    QFont base; ///< b
    QFont title; ///< b-1 semibold: dock titles, selected tabs, table headings that matter
    QFont table; ///< b-1
    QFont caption; ///< b-2, the floor
    QFont heading; ///< b+2 semibold: inspector heading
    QFont canvasName; ///< b-1 semibold, unhinted
    QFont canvasDetail; ///< b-2, unhinted
    QFont mono; ///< b-1: addresses, prefixes, ports, priorities, host names, ids
    QFont monoCanvas; ///< b-2, unhinted
};

/// Every colour, size and font of the program. A value handed to whoever paints; no other colour exists.
/// A soft colour is the background of its strong one. The contrasts are tested (tests/ui/paint).
struct Theme {
    QColor window, surface, surface2, canvas, gridDot;
    QColor line, lineStrong;
    QColor text, text2, muted;
    QColor accent, accentSoft, onAccent;
    QColor vnet, vnetLine, subnet, subnetLine, site, siteLine, env, envLine;
    QColor ok, okSoft, warn, warnSoft, unk, unkSoft, bad, badSoft;
    QColor sReserved, sInfra, sInst, sStand, free; ///< charts and address bars
    bool isDark = false;
    Metrics metrics;
    Fonts fonts;

    static Theme light(const QFont& font);
    static Theme dark(const QFont& font);
    /// For high-contrast system palettes: every token from the palette, told apart by shape and word alone.
    static Theme fromPalette(const QPalette& palette, const QFont& font);
    /// The light tokens on white, for pictures and paper: no grid.
    static Theme print(const QFont& font);

    /// Whether a platform palette is dark, by the lightness of its window; Qt 6.4 does not report the colour scheme.
    static bool prefersDark(const QPalette& palette);
    /// Whether a platform palette is one of the high-contrast ones: its text is pure against a pure ground.
    static bool isHighContrast(const QPalette& palette);

    QPalette palette() const;
    /// Style sheet for the whole application over WorkbenchStyle (ui/window), which draws combo and spin boxes, arrows,
    /// ticks and dock titles. Controls ask for a special look by dynamic properties:
    /// QPushButton primary, small, link (bool); QToolButton segment ("first", "middle", "last");
    /// QLabel chip ("plain", "tag", "ok", "warn", "unk", "bad", "advice", "muted"), caption, title, heading, mono (bool);
    /// QLineEdit wrong (bool);
    /// QWidget surface ("window", "surface", "surface2", "canvas").
    QString styleSheet() const;
};

/// The same font at another weight.
QFont semibold(QFont font);

}
