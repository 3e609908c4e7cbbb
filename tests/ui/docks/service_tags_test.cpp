#include "tests/support/test_registry.h"
#include "tests/ui/docks/docks_fixture.h"
#include "ui/routes/effective_pane.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

using namespace ase;

namespace {

constexpr const char* planText = "vnet hub 10.0.0.0/16 | subnet a 10.0.1.0/24 in hub nsg guard rt out | "
                                 "nsg guard: 100 out allow tcp * -> Sql.UKSouth:1433 | "
                                 "rt out: Sql.UKSouth -> none name=sql; 0.0.0.0/0 -> internet";

constexpr const char* listText = R"({"cloud": "Public", "changeNumber": %1, "values": [
  {"name": "Sql.UKSouth", "id": "Sql.UKSouth", "properties": {"addressPrefixes": ["51.140.184.0/24", "51.105.64.0/24"]}}]})";

QString write(const QTemporaryDir& folder, const QString& name, const QString& text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("The list cannot be written");
    return file.fileName();
}

QString writeList(const QTemporaryDir& folder, int number)
{
    const QString name = QStringLiteral("ServiceTags_%1.json").arg(number);
    return write(folder, name, QString::fromLatin1(listText).arg(number));
}

/// A program that starts anew, with a list remembered from the last time.
struct NextStart {
    explicit NextStart(bool isThere)
    {
        const QString file = writeList(folder, 7);
        auto settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        settings->setValue(QStringLiteral("analysis/serviceTags"), file);
        if (!isThere)
            QFile::remove(file);
        shell =
            std::make_unique<Shell>(Shell::Options {ThemeChoice::Light, QStringLiteral("en")}, answers, std::move(settings));
    }
    QTemporaryDir folder;
    GivenAnswers answers;
    std::unique_ptr<Shell> shell;
};

struct TagsFixture : DocksFixture {
    TagsFixture()
        : DocksFixture(planText)
    {
    }
    QString list(int number) { return writeList(folder, number); }
    QAction& action(const char* id) { return *window().registry().find(QLatin1String(id)); }
    /// Chooses the file from the menu, and waits until it is read.
    bool load(const QString& file)
    {
        answers.open = file;
        action("file.serviceTags").trigger();
        return settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([&] { return !window().serviceTagFiles().isReading(); }, 20000);
    }
    QString kept() { return document().plan()->premises.serviceTagList; }
    /// What the dock of routes says of an address that the subnet sends to.
    QString wayTo(const QString& address, const QString& subnet)
    {
        document().selectOne(part(subnet));
        window().workspace().bringUp(QStringLiteral("routes"));
        RoutesDock& routes = window().workspace().routes();
        routes.effective().addressField()->setText(address);
        return QTest::qWaitFor([&] { return routes.isCurrent(); }, 20000) ? routes.effective().headline() : QString();
    }
};

}

class ServiceTagsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void list_isLoaded_andAnswersGoByIt();
    void rubbish_isTold_andNothingChanges();
    void list_isRemoved();
    void nextWindow_loadsTheListAgain();
    void fileThatIsGone_isToldWithThePlan();
    void planOfAnotherList_saysSo();
};

void ServiceTagsTest::list_isLoaded_andAnswersGoByIt()
{
    TagsFixture fixture;
    QVERIFY(!fixture.action("file.removeServiceTags").isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    const QString listed = QStringLiteral("51.140.184.7");
    QCOMPARE(fixture.wayTo(listed, QStringLiteral("hub/a")), QStringLiteral("51.140.184.7 goes straight to the Internet."));
    const PlanPtr plan = fixture.document().plan();
    QVERIFY(fixture.load(fixture.list(7)));
    QVERIFY(fixture.document().serviceTags());
    QCOMPARE(fixture.document().serviceTags()->size(), std::size_t(1));
    QVERIFY(fixture.isOneStep(plan, QStringLiteral("Use service tags Public 7")));
    QCOMPARE(fixture.kept(), fixture.document().serviceTags()->identity().toString());
    QCOMPARE(fixture.action("file.removeServiceTags").text(), QStringLiteral("Remo&ve service tags Public 7"));

    // The route of the tag holds the address now: routes, rules and checks were asked anew.
    QCOMPARE(fixture.wayTo(listed, QStringLiteral("hub/a")),
        QStringLiteral("51.140.184.7 goes nowhere: Azure drops the packets."));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    QCOMPARE(fixture.shell.analysis().answers()->serviceTags, fixture.document().serviceTags());
    fixture.window().workspace().bringUp(QStringLiteral("rules"));
    fixture.document().selectOne(fixture.part(QStringLiteral("nsg:guard")));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().workspace().rules().isCurrent(), 20000);
}

void ServiceTagsTest::rubbish_isTold_andNothingChanges()
{
    TagsFixture fixture;
    const PlanPtr plan = fixture.document().plan();
    QVERIFY(fixture.load(write(fixture.folder, QStringLiteral("rubbish.json"), QStringLiteral("{\"values\": 3}"))));
    QCOMPARE(fixture.answers.told.size(), 1);
    QVERIFY(fixture.answers.told.constFirst().startsWith(QStringLiteral("rubbish.json was not loaded.")));
    QVERIFY(!fixture.document().serviceTags());
    QCOMPARE(fixture.document().plan(), plan);
    // A list that was loaded before stays.
    QVERIFY(fixture.load(fixture.list(7)));
    QVERIFY(fixture.load(fixture.folder.filePath(QStringLiteral("nowhere.json"))));
    QCOMPARE(fixture.answers.told.size(), 2);
    QCOMPARE(fixture.document().serviceTags()->identity().changeNumber, QStringLiteral("7"));
    // Who chooses no file changes nothing.
    QVERIFY(fixture.load(QString()));
    QCOMPARE(fixture.document().serviceTags()->identity().changeNumber, QStringLiteral("7"));
}

void ServiceTagsTest::list_isRemoved()
{
    TagsFixture fixture;
    QVERIFY(fixture.load(fixture.list(7)));
    const PlanPtr listed = fixture.document().plan();
    fixture.action("file.removeServiceTags").trigger();
    QVERIFY(!fixture.document().serviceTags());
    QVERIFY(fixture.isOneStep(listed, QStringLiteral("Remove the list of service tags")));
    QCOMPARE(fixture.kept(), QString());
    QVERIFY(!fixture.action("file.removeServiceTags").isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    QVERIFY(!fixture.shell.analysis().answers()->serviceTags);
}

void ServiceTagsTest::nextWindow_loadsTheListAgain()
{
    NextStart next(true);
    PlanDocument& document = next.shell->document();
    QTRY_VERIFY_WITH_TIMEOUT(document.serviceTags(), 20000);
    QCOMPARE(document.serviceTags()->identity().changeNumber, QStringLiteral("7"));
    QVERIFY(next.answers.told.isEmpty());
    QVERIFY(next.shell->window().banner().isHidden());
    // A window of another language keeps it.
    const ServiceTagsPtr tags = document.serviceTags();
    next.shell->setLanguage(QStringLiteral("de"));
    QCOMPARE(document.serviceTags(), tags);
    QVERIFY(next.shell->window().registry().find(QStringLiteral("file.removeServiceTags"))->isEnabled());
    next.shell->setLanguage(QStringLiteral("en"));
}

void ServiceTagsTest::fileThatIsGone_isToldWithThePlan()
{
    NextStart next(false);
    QVERIFY(!next.shell->document().serviceTags());
    Plan plan = test::planFromText(planText);
    plan.premises.serviceTagList = QStringLiteral("Public 7 sha256:00");
    const QString file = next.folder.filePath(QStringLiteral("p.aseplan"));
    QVERIFY(savePlanFile(plan, file).ok());
    QVERIFY(next.shell->window().files().open(file));
    QCOMPARE(next.shell->window().banner().sentence(),
        QStringLiteral("The list of service tags ServiceTags_7.json is no longer there. This plan was analysed with service "
                       "tags Public 7, and no list is loaded: tags are less exact now."));
    QVERIFY(!next.shell->window().banner().isHidden());
}

void ServiceTagsTest::planOfAnotherList_saysSo()
{
    TagsFixture fixture;
    QVERIFY(fixture.load(fixture.list(7)));
    const QString plan = fixture.folder.filePath(QStringLiteral("p.aseplan"));
    QVERIFY(savePlanFile(*fixture.document().plan(), plan).ok());
    QVERIFY(fixture.load(fixture.list(8)));
    fixture.answers.unsaved = Unsaved::Discard;
    QVERIFY(fixture.window().files().open(plan));
    Banner& banner = fixture.window().banner();
    QCOMPARE(
        banner.sentence(), QStringLiteral("This plan was analysed with service tags Public 7; answers now go by Public 8."));
    const PlanPtr opened = fixture.document().plan();
    auto* keep = banner.findChild<QPushButton*>();
    QVERIFY(keep);
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY(fixture.isOneStep(opened, QStringLiteral("Use service tags Public 8")));
    // The same plan with its own list has nothing to say.
    QVERIFY(fixture.load(fixture.list(7)));
    QVERIFY(fixture.window().files().open(plan));
    QVERIFY(banner.isHidden());
}

ASE_TEST(ServiceTagsTest)

#include "service_tags_test.moc"
