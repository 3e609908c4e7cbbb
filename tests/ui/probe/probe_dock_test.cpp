#include "model/plan/reading.h"
#include "tests/model/probe/local_servers.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/probe/probe_form.h"
#include "ui/probe/probe_result.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>

using namespace ase;
using namespace ase::test;

namespace {

constexpr int longEnough = 30'000;

/// The real window with the dock of the probe on top.
struct ProbeFixture : WindowFixture {
    ProbeFixture()
    {
        forgetProxies();
        window().resize(1600, 1000);
        window().show();
    }
    bool open()
    {
        if (!openSample(QStringLiteral("ilb-v3-hub-spoke")))
            return false;
        window().workspace().bringUp(QStringLiteral("probe"));
        return QTest::qWaitFor([&] { return dock().isVisible(); });
    }
    ProbeDock& dock() { return window().workspace().probe(); }
    TraceSession& session() { return window().workspace().session(); }
    void type(const QString& host, const QString& endpoint, const QString& server = {})
    {
        const auto retype = [](QLineEdit* field, const QString& text) {
            field->setFocus();
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Delete);
            QTest::keyClicks(field, text);
        };
        retype(dock().form().host(), host);
        retype(dock().form().endpoint()->lineEdit(), endpoint);
        retype(dock().form().nameServer(), server);
    }
    void press(QPushButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
    bool ended()
    {
        return QTest::qWaitFor([&] { return !dock().prober().isAsking() && dock().copyButton()->isEnabled(); }, longEnough);
    }
    QStringList verdicts()
    {
        QStringList all;
        for (const auto& row : dock().result().steps().rows())
            all << row.value.step + u' ' + row.value.verdict;
        return all;
    }
    /// The first app, asked for at its SCM site by the first server.
    std::optional<TraceQuery> anyQuery()
    {
        const Network& network = *document().plan()->network;
        const auto& devices = network.devices.rows();
        const auto server = std::find_if(devices.begin(), devices.end(),
            [](const auto& row) { return std::holds_alternative<DeploymentServer>(row.value->role); });
        if (server == devices.end() || network.apps.isEmpty())
            return std::nullopt;
        return TraceQuery {
            .from = PartId(server->id), .to = PartId(network.apps.rows().front().id), .endpoint = {EndpointKind::Kudu}};
    }
    bool traced(const TraceQuery& query)
    {
        session().ask(query);
        return QTest::qWaitFor([&] { return session().answer() && session().isCurrent(); }, longEnough);
    }
    void keepPicture(const QString& name)
    {
        const QString pictures = qEnvironmentVariable("ASE_PICTURES");
        if (!pictures.isEmpty())
            window().grab().save(QDir(pictures).filePath(name));
    }
};

}

class ProbeDockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothing_isSentBeforeTheButton();
    void trace_fillsTheForm();
    void answer_standsBesideThePlan();
    void cancel_endsAtOnce();
    void wrongQuestion_cannotBeAsked();
    void controls_haveNames();
};

void ProbeDockTest::nothing_isSentBeforeTheButton()
{
    ProbeFixture fixture;
    QVERIFY(fixture.open());
    QTcpServer site;
    QVERIFY(site.listen(QHostAddress::LocalHost));
    int calls = 0;
    connect(&site, &QTcpServer::newConnection, this, [&] { ++calls; });
    fixture.type(QStringLiteral("127.0.0.1"), QStringLiteral("tcp:%1").arg(site.serverPort()));
    const QString told = fixture.dock().form().announced();
    QVERIFY2(told.contains(QStringLiteral("127.0.0.1 on port %1").arg(site.serverPort())), qPrintable(told));
    QTest::keyClick(fixture.dock().form().host(), Qt::Key_Return);
    QTest::keyClick(fixture.dock().form().endpoint()->lineEdit(), Qt::Key_Return);
    QTest::qWait(100);
    QCOMPARE(calls, 0);
    QVERIFY(!fixture.dock().prober().isAsking() && fixture.dock().report().isEmpty());
    QVERIFY(!fixture.dock().cancelButton()->isEnabled() && !fixture.dock().copyButton()->isEnabled());
    QVERIFY(fixture.dock().askButton()->isEnabled());
    fixture.press(fixture.dock().askButton());
    QVERIFY(fixture.ended());
    QTRY_COMPARE(calls, 1);
    QCOMPARE(fixture.verdicts(), QStringList {QStringLiteral("Connection works")});
    fixture.press(fixture.dock().copyButton());
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Live probe of 127.0.0.1")));
}

void ProbeDockTest::trace_fillsTheForm()
{
    ProbeFixture fixture;
    QVERIFY(fixture.open());
    const auto query = fixture.anyQuery();
    QVERIFY(query);
    QVERIFY(fixture.traced(*query));
    ProbeForm& form = fixture.dock().form();
    const QString host = fixture.session().answer()->trace->name;
    QVERIFY(!host.isEmpty());
    QCOMPARE(form.host()->text(), host);
    QCOMPARE(form.endpoint()->currentText(), QStringLiteral("kudu"));
    QVERIFY(!form.fromTrace()->isVisible());
    // A person is not overruled, and gets back with one press.
    fixture.type(QStringLiteral("other.example"), QStringLiteral("https"));
    QVERIFY(fixture.traced(*query));
    QCOMPARE(form.host()->text(), QStringLiteral("other.example"));
    QVERIFY(form.fromTrace()->isVisible());
    fixture.press(form.fromTrace());
    QCOMPARE(form.host()->text(), host);
    QVERIFY(!fixture.dock().prober().isAsking());
}

void ProbeDockTest::answer_standsBesideThePlan()
{
    if (const QString reason = whyNotWeb() + whyNotNames(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    ProbeFixture fixture;
    QVERIFY(fixture.open());
    const auto query = fixture.anyQuery();
    QVERIFY(query && fixture.traced(*query));
    const QString host = fixture.session().answer()->trace->name;
    const Authority authority;
    const Trust trust(authority);
    WebServer site(QStringLiteral("return 401;"), authority.sign({host}));
    NameServer names({QStringLiteral("--host-record=%1,127.0.0.1").arg(host), QStringLiteral("--local=/net/")});
    QVERIFY(site.isUp() && names.isUp());
    ProbeQuestion question = *probeMeant(host, query->endpoint, names.address());
    question.ports = {{.port = site.port(), .tls = true, .http = true}};
    const ProbeModel& steps = fixture.dock().result().steps();
    QAbstractItemModelTester tester(const_cast<ProbeModel*>(&steps), QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.dock().ask(question);
    QVERIFY(!fixture.dock().result().progress().isEmpty());
    QVERIFY(fixture.ended());
    QCOMPARE(steps.rowCount(), 5);
    QVERIFY(steps.rows().front().value.decides);
    QCOMPARE(fixture.verdicts().front(), QStringLiteral("Name differs"));
    QCOMPARE(fixture.verdicts().back().section(u' ', 0, 0), QStringLiteral("Request"));
    const QString headline = fixture.dock().result().headline();
    QVERIFY2(headline.contains(QStringLiteral("this machine got 127.0.0.1")), qPrintable(headline));
    QVERIFY(fixture.dock().report().contains(headline));
    QVERIFY(!fixture.dock().result().table()->isColumnHidden(ProbeModel::PlanColumn));
    fixture.keepPicture(QStringLiteral("probe.png"));
    // The trace goes, and with it what the plan says.
    fixture.session().clear();
    QTRY_VERIFY(fixture.dock().result().table()->isColumnHidden(ProbeModel::PlanColumn));
    QCOMPARE(fixture.verdicts().front(), QStringLiteral("Name works"));
    QCOMPARE(fixture.dock().result().headline(), host + QStringLiteral(" answers this machine."));
}

void ProbeDockTest::cancel_endsAtOnce()
{
    ProbeFixture fixture;
    QVERIFY(fixture.open());
    const DeafListener silent(false);
    ProbeQuestion question = *probeMeant(QStringLiteral("127.0.0.1"), {.kind = EndpointKind::Kudu});
    question.ports = {{.port = silent.port(), .tls = true, .http = true}};
    question.limits.tls = std::chrono::minutes(10);
    fixture.dock().ask(question);
    QVERIFY(!fixture.dock().askButton()->isEnabled());
    QTRY_COMPARE(fixture.verdicts().value(1), QStringLiteral("Connection works"));
    QVERIFY(fixture.dock().result().progress().contains(QStringLiteral("TLS handshake")));
    fixture.press(fixture.dock().cancelButton());
    QVERIFY(!fixture.dock().prober().isAsking());
    QVERIFY(fixture.dock().result().progress().isEmpty());
    QVERIFY(fixture.dock().result().headline().startsWith(QStringLiteral("Cancelled")));
    QVERIFY(fixture.dock().copyButton()->isEnabled());
}

void ProbeDockTest::wrongQuestion_cannotBeAsked()
{
    ProbeFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(!fixture.dock().askButton()->isEnabled()); // nothing is written yet
    fixture.type(QStringLiteral("https://a.example"), QStringLiteral("kudu"));
    QVERIFY(!fixture.dock().askButton()->isEnabled());
    QVERIFY(fixture.dock().form().announced().contains(QStringLiteral("is no host name")));
    fixture.type(QStringLiteral("a.example"), QStringLiteral("kudo"));
    QVERIFY(!fixture.dock().askButton()->isEnabled());
    fixture.type(QStringLiteral("a.example"), QStringLiteral("kudu"), QStringLiteral("dns"));
    QVERIFY(!fixture.dock().askButton()->isEnabled());
    fixture.type(QStringLiteral("a.example"), QStringLiteral("kudu"), QStringLiteral("10.0.20.4"));
    QVERIFY(fixture.dock().askButton()->isEnabled());
    QVERIFY(fixture.dock().form().announced().startsWith(QStringLiteral("Name server 10.0.20.4 is asked for a.example.")));
}

void ProbeDockTest::controls_haveNames()
{
    ProbeFixture fixture;
    QVERIFY(fixture.open());
    const auto controls = fixture.dock().findChildren<QWidget*>();
    for (const QWidget* control : controls) {
        const bool isReached = control->focusPolicy() & Qt::TabFocus && control->isVisible();
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        const auto* editor = qobject_cast<const QComboBox*>(control->parentWidget());
        if (isReached && !editor)
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                control->metaObject()->className());
    }
}

ASE_TEST(ProbeDockTest)

#include "probe_dock_test.moc"
