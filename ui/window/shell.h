#pragma once

#include "ui/window/main_window.h"

#include <QSettings>
#include <QTranslator>

#include <memory>

namespace ase {

/// Holds what outlives a window - document, answers, settings, language and theme - and makes the window anew when language
/// or theme change. The plan, its history and the selection stay.
class Shell : public QObject {
    Q_OBJECT
public:
    struct Options {
        std::optional<ThemeChoice> theme; ///< instead of the one in the settings
        QString language; ///< instead of the one in the settings; empty: none
    };
    Shell(Options options, Questions& questions, std::unique_ptr<QSettings> settings);
    ~Shell() override;

    PlanDocument& document() { return m_document; }
    Analysis& analysis() { return m_analysis; }
    /// Stays the same object until theme or language change.
    MainWindow& window() { return *m_window; }
    const Theme& theme() const { return *m_theme; }

    void setTheme(ThemeChoice choice);
    void setLanguage(const QString& language);

Q_SIGNALS:
    void windowMade();

private:
    void wearTheme();
    void speak();
    void makeWindow();
    void followSystem();

    Questions& m_questions;
    std::unique_ptr<QSettings> m_settings;
    PlanDocument m_document;
    Analysis m_analysis;
    Look m_look;
    QPalette m_systemPalette;
    QFont m_systemFont;
    std::unique_ptr<Theme> m_theme;
    QTranslator m_ours, m_qts;
    std::unique_ptr<MainWindow> m_window;
};

}
