#include "ui/window/main_window.h"

namespace ase {

/// In the plan that is open; in the first sample where none is.
void MainWindow::startTour()
{
    const std::vector<Sample> all = samples();
    if (!m_planShown && (all.empty() || !m_files->openSample(all.front())))
        return;
    (void)drawing(); // in the layout that shows it
    if (!m_tour) {
        m_tour = new Tour(tourSteps(), m_theme, this);
        connect(m_tour, &Tour::ended, this, [this] {
            if (m_planShown)
                m_workspace->canvas().setFocus(Qt::OtherFocusReason);
        });
    }
    m_tour->start();
}

std::vector<TourStep> MainWindow::tourSteps()
{
    const auto dock = [this](const char* name) {
        return [this, name = QString::fromLatin1(name)]() -> QWidget* {
            workspace().bringUp(name);
            return workspace().dock(name);
        };
    };
    return {{tr("Draw"),
                tr("Drag a part from the palette to the drawing, or press its letter there: V is a virtual network, S a "
                   "subnet, E an environment."),
                dock("palette")},
        {tr("Join"),
            tr("Parts are moved, resized and named on the drawing. C connects: drag from one network to another and both "
               "sides of the peering are there."),
            [this] { return &workspace().canvas(); }},
        {tr("Edit"), tr("The inspector shows every field of what is selected, and what Azure asks of it."),
            dock("inspector")},
        {tr("Check"),
            tr("Each step is checked while you draw. Problems name the cause and the part, and many offer a mend. F8 goes "
               "to the next one."),
            dock("problems")},
        {tr("Find your way"),
            tr("Ctrl+P goes to a part by name, prefix or address, Ctrl+Shift+P finds every command. Layouts give the "
               "centre to the drawing or to the rules."),
            [this] { return m_goTo; }}};
}

}
