#pragma once

namespace ase {

class CanvasView;

/// Tells screen readers what the canvas shows: each box with its words, its place and the boxes in it. A graphics view shows
/// them nothing of its items.
void installCanvasAccessibility();
/// Tells them that another box has the focus.
void tellFocus(CanvasView& view);
/// Tells them that another trace is drawn, or another link of it looked at: it describes the canvas.
void tellTrace(CanvasView& view);

}
