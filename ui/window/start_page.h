#pragma once

#include "ui/document/plan_files.h"
#include "ui/paint/theme.h"
#include "ui/window/card_button.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ase {

/// What the window shows while no plan is open: ways to begin, the files used lately, samples. The drawings of the samples
/// are made once the page has been painted.
class StartPage : public QScrollArea {
    Q_OBJECT
public:
    StartPage(const QStringList& recent, const Theme& theme, QWidget* parent = nullptr);

    void showRecent(const QStringList& files);
    /// All drawings at once, for pictures.
    void drawSamples();

Q_SIGNALS:
    void newPlan();
    void openPlan();
    void importTemplate();
    void openFile(const QString& file);
    void openSample(const ase::Sample& sample);
    void removeRecent(const QString& file);
    void tourWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createBeginnings();
    QWidget* createSamples();
    QWidget* recentRow(const QString& file);
    QLabel* title(const QString& text);
    void drawNextSample();

    struct SampleCard {
        Sample sample;
        CardButton* card;
    };
    const Theme& m_theme;
    QWidget* m_recent;
    std::vector<SampleCard> m_undrawn;
    bool m_shown = false;
};

}
