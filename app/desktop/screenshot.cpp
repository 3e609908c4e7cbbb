#include "app/desktop/screenshot.h"

#include "app/desktop/arguments.h"
#include "model/exchange/planfile/save_plan.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPixmap>
#include <QTextStream>

namespace ase {

namespace {

constexpr int wrongUsage = 2;
constexpr int unreadable = 3;
constexpr int mostSeconds = 60;
constexpr int settleMilliseconds = 250; ///< for layouts and animations to come to rest

/// Nobody is there to be asked: problems go to standard error.
class SilentQuestions : public Questions {
public:
    Unsaved askUnsaved(QWidget*, const QString&) override { return Unsaved::Discard; }
    QString askOpen(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString askSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    void tell(QWidget*, const QString& title, const QString& sentence) override
    {
        QTextStream(stderr) << title << '\n' << sentence << '\n';
    }
};

void waitUntil(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < mostSeconds * 1000)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void settle()
{
    QElapsedTimer clock;
    clock.start();
    waitUntil([&] { return clock.elapsed() > settleMilliseconds; });
}

}

int takeScreenshot(ScreenshotOrder order)
{
    SilentQuestions questions;
    Shell shell(order.shell, questions, std::move(order.settings));
    MainWindow& window = shell.window();
    window.resize(order.size);
    window.show();
    if (order.file.isEmpty()) {
        window.startPage().drawSamples();
    } else {
        settle();
        if (!window.files().open(QFileInfo(order.file).absoluteFilePath()))
            return unreadable;
        if (!order.select.isEmpty()) {
            const auto part = partToSelect(*shell.document().plan(), order.select);
            if (!part) {
                QTextStream(stderr) << sentence(part.error()) << '\n';
                return wrongUsage;
            }
            shell.document().reveal(*part);
        }
        if (!order.dock.isEmpty())
            window.workspace().bringUp(order.dock);
        if (!order.trace.isEmpty())
            if (const auto traced = window.trace(order.trace); !traced) {
                QTextStream(stderr) << sentence(traced.error()) << '\n';
                return wrongUsage;
            }
        waitUntil([&] { return shell.analysis().isCurrent(); });
        settle();
        window.workspace().canvas().fitAll();
        if (order.dock == QLatin1String("rules"))
            waitUntil([&] { return window.workspace().rules().isCurrent(); });
        if (order.dock == QLatin1String("routes"))
            waitUntil([&] { return window.workspace().routes().isCurrent(); });
        if (!order.trace.isEmpty())
            waitUntil([&] { return window.workspace().trace().isCurrent(); });
        if (order.dock == QLatin1String("arm"))
            waitUntil([&] { return window.workspace().arm().isCurrent(); });
        if (order.dock == QLatin1String("matrix"))
            waitUntil([&] { return window.workspace().matrix().matrix().isCurrent(); });
    }
    settle();
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    window.grab().save(&picture, "PNG");
    const auto saved = saveBytes(picture.data(), order.picture);
    if (saved)
        return 0;
    QTextStream(stderr) << sentence(saved.error()) << '\n';
    return unreadable;
}

}
