#include "ui/window/shell.h"

#include "ui/settings/setting.h"
#include "ui/window/workbench_style.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTimer>

namespace ase {

namespace {

const Setting<QString> chosenLanguage {QStringLiteral("language"), {}};
const Setting<int> chosenTheme {QStringLiteral("theme"), int(ThemeChoice::System)};
constexpr int smallestFont = 13; ///< pixels; look.md draws everything relative to it

QFont baseFont()
{
    QFont font = QApplication::font();
    if (QFontInfo(font).pixelSize() < smallestFont)
        font.setPixelSize(smallestFont);
    return font;
}

}

Shell::Shell(Options options, Questions& questions, std::unique_ptr<QSettings> settings)
    : m_questions(questions)
    , m_settings(std::move(settings))
    , m_analysis(m_document)
    , m_systemPalette(QApplication::palette())
    , m_systemFont(baseFont())
{
    m_look.theme = options.theme.value_or(ThemeChoice(chosenTheme.read(*m_settings)));
    m_look.language = options.language.isEmpty() ? chosenLanguage.read(*m_settings) : options.language;
    speak();
    wearTheme();
    makeWindow();
}

Shell::~Shell() = default;

void Shell::speak()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    const QLocale locale = m_look.language.isEmpty() ? QLocale::system() : QLocale(m_look.language);
    QLocale::setDefault(locale);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    if (m_qts.load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(locale, QStringLiteral("ase-planner"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_ours);
}

void Shell::wearTheme()
{
    const bool dark =
        m_look.theme == ThemeChoice::Dark || (m_look.theme == ThemeChoice::System && Theme::prefersDark(m_systemPalette));
    Theme theme = m_look.theme == ThemeChoice::System && Theme::isHighContrast(m_systemPalette)
        ? Theme::fromPalette(m_systemPalette, m_systemFont)
        : dark ? Theme::dark(m_systemFont)
               : Theme::light(m_systemFont);
    m_theme = std::make_unique<Theme>(std::move(theme));
    QApplication::setStyle(new WorkbenchStyle(*m_theme));
    QApplication::setPalette(m_theme->palette());
    QApplication::setFont(m_theme->fonts.base);
    qApp->setStyleSheet(m_theme->styleSheet());
}

void Shell::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_document, m_analysis, *m_theme, m_look, m_questions, *m_settings);
    // The window that asks is replaced, so let it finish first.
    connect(m_window.get(), &MainWindow::themeChosen, this, &Shell::setTheme, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Shell::setLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::systemThemeChanged, this, &Shell::followSystem, Qt::QueuedConnection);
    Q_EMIT windowMade();
}

void Shell::setTheme(ThemeChoice choice)
{
    chosenTheme.write(*m_settings, int(choice));
    m_look.theme = choice;
    const bool shown = m_window->isVisible();
    const bool plan = m_window->showsPlan();
    const auto sight = plan ? std::optional(m_window->workspace().canvas().sight()) : std::nullopt;
    const auto hidden = plan ? m_window->workspace().canvas().hiddenLayers() : std::vector<Layer>();
    m_window->keepArrangement();
    m_window.reset();
    wearTheme();
    makeWindow();
    if (plan) {
        m_window->showPlan();
        m_window->workspace().canvas().setHiddenLayers(hidden);
    }
    if (shown)
        m_window->show();
    if (sight)
        m_window->workspace().canvas().showSight(*sight);
}

void Shell::setLanguage(const QString& language)
{
    chosenLanguage.write(*m_settings, language);
    m_look.language = language;
    speak();
    setTheme(m_look.theme);
}

void Shell::followSystem()
{
    if (m_look.theme != ThemeChoice::System)
        return;
    QApplication::setPalette(QPalette());
    const bool other = Theme::prefersDark(QApplication::palette()) != Theme::prefersDark(m_systemPalette);
    m_systemPalette = QApplication::palette();
    QApplication::setPalette(m_theme->palette());
    if (other)
        setTheme(ThemeChoice::System);
}

}
