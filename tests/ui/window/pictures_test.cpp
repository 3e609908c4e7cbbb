#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/hands.h"

#include <QDialog>

#include <functional>

using namespace ase;

/// Pictures of what the option --screenshot cannot reach, and of plans made for them. Makes none, and takes no time, unless
/// ASE_FILM names a folder. QT_SCALE_FACTOR=2 makes them at 200 %.
class PicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void windows_data();
    void windows();
};

namespace {

constexpr int manyRules = 60;

SecurityRule denseRule(int at)
{
    const auto address = [](int third, int bits) {
        return QStringLiteral("10.%1.%2.0/%3").arg(third % 7).arg(third).arg(bits);
    };
    const QStringList tags {QStringLiteral("VirtualNetwork"), QStringLiteral("AzureLoadBalancer"),
        QStringLiteral("AppServiceManagement"), QStringLiteral("Sql.WestEurope"), QStringLiteral("Storage")};
    std::vector<MatchField> sources {matchField(at % 5 ? address(at, 24) : tags[at / 5 % tags.size()])};
    for (int more = 0; more < at % 6; ++more)
        sources.push_back(matchField(address(at + more * 9 + 1, 26)));
    const auto port = std::uint16_t(8000 + at);
    SecurityRule rule;
    rule.name = QStringLiteral("rule-%1-for-team-%2").arg(at).arg(at % 9);
    rule.priority = numberField(100 + at * 10);
    rule.direction = directionField(Direction::Inbound);
    rule.access = accessField(at % 4 ? Access::Allow : Access::Deny);
    rule.protocol = protocolField(at % 3 ? Protocol::Tcp : Protocol::Udp);
    rule.source.setAddresses(sources);
    rule.source.setPorts({portField(PortRange {})});
    rule.destination.setAddresses({matchField(QStringLiteral("10.1.0.0/24"))});
    rule.destination.setPorts({portField(PortRange {port, port}), portField(PortRange {port, std::uint16_t(port + 100)})});
    return rule;
}

/// One window, in one theme, put into many states.
class Studio : public Hands {
public:
    explicit Studio(bool isDark)
        : m_suffix(QStringLiteral("-%1-%2")
                       .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                       .arg(qRound(window().devicePixelRatioF() * 100)))
    {
        shell.setTheme(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        size(1600, 1000);
    }
    void size(int width, int height)
    {
        window().resize(width, height);
        QTest::qWait(50);
    }
    bool open(const QString& sample)
    {
        return openSample(sample) && QTest::qWaitFor([&] { return shell.analysis().isCurrent(); }, 20000);
    }
    void take(const QString& name)
    {
        canvas().fitAll();
        picture(window(), name + m_suffix);
    }
    /// As it is seen now.
    void shoot(const QString& name) { picture(window(), name + m_suffix); }
    void act(const char* id) { window().registry().find(QLatin1String(id))->trigger(); }
    void select(const char* path) { document().selectOne(part(QLatin1String(path))); }
    void bringUp(const char* dock) { window().workspace().bringUp(QLatin1String(dock)); }
    /// A dialog that keeps whoever opens it waiting.
    void takeDialog(const char* id, const QString& name)
    {
        QTimer::singleShot(0, &window(), [this, name] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                picture(*dialog, name + m_suffix);
                dialog->close();
            }
        });
        act(id);
    }
    void takeRequired()
    {
        (void)QTest::qWaitFor([&] { return window().workspace().rules().isCurrent(); }, 20000);
        button(QStringLiteral("Add required rules"))->click();
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            picture(*dialog, QStringLiteral("required-rules") + m_suffix);
            dialog->reject();
        }
    }
    void fillGroup()
    {
        const auto group = *part(QStringLiteral("nsg:nsg-ase")).as<SecurityGroupId>();
        for (int at = 0; at < manyRules; ++at) {
            const auto id = document().ids().next<SecurityRuleId>();
            (void)document().apply(
                QStringLiteral("Add"), [&](const Plan& plan) { return addRule(plan, group, id, denseRule(at)); });
        }
    }

private:
    QString m_suffix;
};

void takeDesign(Studio& studio)
{
    studio.select("spoke/ase");
    studio.take(QStringLiteral("design"));
    studio.bringUp("routes");
    studio.take(QStringLiteral("routes"));
    studio.select("spoke");
    studio.bringUp("space");
    studio.take(QStringLiteral("space"));
    studio.bringUp("arm");
    studio.take(QStringLiteral("arm"));
    studio.bringUp("problems");
    studio.act("view.map");
    studio.take(QStringLiteral("map"));
    studio.act("view.map");
    studio.act("edit.history");
    studio.take(QStringLiteral("history"));
    studio.window().workspace().dock(QStringLiteral("history"))->close();
    studio.canvas().setFocus();
    studio.act("view.commands");
    studio.take(QStringLiteral("commands"));
    studio.press(Qt::Key_Escape);
    studio.act("help.tour");
    for (int step = 1; step <= 5; ++step) {
        studio.take(QStringLiteral("tour-%1").arg(step));
        studio.press(Qt::Key_Return);
    }
    studio.takeDialog("help.shortcuts", QStringLiteral("shortcuts"));
    studio.takeDialog("help.about", QStringLiteral("about"));
}

void takeNote(Studio& studio)
{
    studio.canvas().setFocus();
    studio.press(Qt::Key_N);
    studio.clickScene(studio.canvas().canvasScene().drawing().bounds.topRight() + QPointF(-300, 20));
    studio.press(Qt::Key_F2);
    studio.shoot(QStringLiteral("note"));
    studio.type(QStringLiteral("Ask the network team which prefixes London announces."));
    studio.shoot(QStringLiteral("note-typed"));
    studio.press(Qt::Key_Escape);
}

void takeRules(Studio& studio)
{
    studio.act("view.layout.rules");
    studio.select("spoke/ase");
    studio.takeRequired();
    studio.take(QStringLiteral("rules"));
    studio.fillGroup();
    (void)QTest::qWaitFor([&] { return studio.window().workspace().rules().isCurrent(); }, 60000);
    studio.take(QStringLiteral("dense-rules"));
    studio.bringUp("routes");
    studio.take(QStringLiteral("routes-wide"));
    studio.bringUp("problems");
    studio.take(QStringLiteral("problems-many"));
    studio.bringUp("rules");
    studio.act("view.layout.design");
    studio.take(QStringLiteral("dense-design"));
}

}

void PicturesTest::windows_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void PicturesTest::windows()
{
    if (!Hands::isFilmed())
        QSKIP("ASE_FILM names no folder");
    QFETCH(bool, isDark);
    Studio studio(isDark);
    studio.window().startPage().drawSamples();
    studio.picture(studio.window(), QStringLiteral("start") + (isDark ? QStringLiteral("-dark") : QStringLiteral("-light")));
    QVERIFY(studio.open(QStringLiteral("ilb-v3-hub-spoke")));
    takeDesign(studio);
    studio.select("spoke/ase");
    studio.size(1100, 700);
    studio.take(QStringLiteral("small"));
    studio.size(1920, 1080);
    studio.take(QStringLiteral("large"));
    studio.size(1600, 1000);
    takeNote(studio);
    takeRules(studio);
    studio.answers.unsaved = Unsaved::Discard;
    QVERIFY(studio.open(QStringLiteral("broken")));
    studio.take(QStringLiteral("broken"));
}

ASE_TEST(PicturesTest)

#include "pictures_test.moc"
