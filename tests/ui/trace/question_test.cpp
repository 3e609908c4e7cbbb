#include "tests/support/test_registry.h"
#include "tests/ui/trace/trace_fixture.h"
#include "ui/trace/trace_choices.h"

#include <QCompleter>
#include <QSignalSpy>
#include <QToolButton>

using namespace ase;

class TraceQuestionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongText_tellsWhyAndAsksNothing();
    void wrongText_isFollowedByWhatIsMeant();
    void apps_areNamedAlone();
    void endpoints_areThoseOfTheTarget();
    void hosts_areThoseOfTheApp();
    void ends_areCompleted();
    void ends_arePickedInTheDrawing();
    void ends_swap();
    void portsOfOnesOwn_areAsked();
    void otherViews_areFollowed();
    void selectedParts_areAskedFromTheMenu();
    void recipes_areFollowedStepByStep();
    void orders_areRead();
};

void TraceQuestionTest::wrongText_tellsWhyAndAsksNothing()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    QSignalSpy asked(&fixture.session(), &TraceSession::queryChanged);
    TraceQuestion& question = fixture.question();
    fixture.write(QStringLiteral("nobody"), QStringLiteral("ase1/orders"));
    QVERIFY(question.fault().startsWith(QStringLiteral("nobody is no part of the plan.")));
    QVERIFY(question.from().edit().property("wrong").toBool());
    QVERIFY(!question.to().edit().property("wrong").toBool());
    QCOMPARE(asked.size(), 0);
    question.from().edit().setText(QStringLiteral("octopus-01"));
    QCOMPARE(question.fault(), QString());
    QCOMPARE(asked.size(), 1);
    question.to().edit().setText(QStringLiteral("10.1.0"));
    QVERIFY(question.to().edit().property("wrong").toBool());
    QCOMPARE(asked.size(), 1);
}

void TraceQuestionTest::wrongText_isFollowedByWhatIsMeant()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    fixture.write(QStringLiteral("octpus-01"), QStringLiteral("ase1/orders"));
    QCOMPARE(fixture.question().fault(), QStringLiteral("octpus-01 is no part of the plan. Is it octopus-01?"));
    fixture.question().from().edit().setText(QStringLiteral("octopus-01"));
    fixture.question().to().edit().setText(QStringLiteral("order"));
    QCOMPARE(fixture.question().fault(), QStringLiteral("order is no part of the plan. Is it ase1/orders?"));
    fixture.question().to().edit().setText(QStringLiteral("zzzzzzzz"));
    QVERIFY(fixture.question().fault().startsWith(QStringLiteral("zzzzzzzz is no part of the plan. Write a path")));
}

void TraceQuestionTest::apps_areNamedAlone()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    fixture.write(QStringLiteral("octopus-01"), QStringLiteral(" Orders"));
    QCOMPARE(fixture.question().fault(), QString());
    QVERIFY(fixture.session().query());
    const PartId orders = fixture.part(QStringLiteral("ase:ase1/plan-web/orders"));
    QVERIFY(fixture.session().query()->to == TraceEnd(orders));
    // The name of the subnet begins that of the environment.
    fixture.question().to().edit().setText(QStringLiteral("ase"));
    QVERIFY(!fixture.question().fault().isEmpty());
    // Two of one name have to be told apart.
    const std::vector<TraceChoice> two {{QStringLiteral("ase1/shop"), {}, QStringLiteral("one"), {}},
        {QStringLiteral("ase2/shop"), {}, QStringLiteral("other"), {}}};
    QCOMPARE(meantBy(two, QStringLiteral("shop")), QStringLiteral("shop"));
    QCOMPARE(meantBy(two, QStringLiteral("ase2/shop")), QStringLiteral("other"));
}

void TraceQuestionTest::endpoints_areThoseOfTheTarget()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    QComboBox& box = fixture.question().endpoint();
    const auto offered = [&] {
        QStringList all;
        for (int at = 0; at < box.count(); ++at)
            if (box.model()->flags(box.model()->index(at, 0)) & Qt::ItemIsEnabled)
                all << box.itemText(at);
        return all;
    };
    fixture.write(QStringLiteral("octopus-01"), QStringLiteral("ase1/orders"));
    QVERIFY(offered().contains(QStringLiteral("Kudu")) && !offered().contains(QStringLiteral("Management")));
    QCOMPARE(fixture.session().query()->endpoint.kind, EndpointKind::Kudu);
    // Nobody asks a machine for its SCM site.
    fixture.question().to().edit().setText(QStringLiteral("azdo-agent-1"));
    QCOMPARE(offered(), QStringList({QStringLiteral("HTTPS"), QStringLiteral("HTTP"), QStringLiteral("Port…")}));
    QCOMPARE(fixture.session().query()->endpoint.kind, EndpointKind::Https);
}

void TraceQuestionTest::hosts_areThoseOfTheApp()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-certificate")));
    fixture.write(QStringLiteral("octopus-01"), QStringLiteral("ase1/orders"));
    const QCompleter* completer = fixture.question().host().completer();
    QVERIFY(completer);
    QStringList hosts;
    for (int row = 0; row < completer->model()->rowCount(); ++row)
        hosts << completer->model()->index(row, 0).data().toString();
    QVERIFY2(hosts.contains(QStringLiteral("orders.scm.corp.example")) && hosts.size() > 1, qPrintable(hosts.join(u' ')));
    QCOMPARE(fixture.question().host().placeholderText(), hosts.front());
    fixture.question().host().setText(hosts.back());
    QCOMPARE(fixture.session().query()->host, hosts.back());
}

void TraceQuestionTest::ends_areCompleted()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    const auto offers = [](const EndField& field, const QString& typed) {
        QCompleter& completer = *field.edit().completer();
        completer.setCompletionPrefix(typed);
        QStringList all;
        for (int row = 0; row < completer.completionCount(); ++row) {
            completer.setCurrentRow(row);
            all << completer.currentCompletion();
        }
        return all;
    };
    QCOMPARE(offers(fixture.question().from(), QStringLiteral("octo")), QStringList {QStringLiteral("octopus-01")});
    QCOMPARE(offers(fixture.question().from(), QStringLiteral("192.168.10.5")), QStringList {QStringLiteral("octopus-01")});
    QVERIFY(offers(fixture.question().from(), {}).contains(QStringLiteral("Internet")));
    QVERIFY(offers(fixture.question().to(), QStringLiteral("ord")).contains(QStringLiteral("ase1/orders")));
    QVERIFY(!offers(fixture.question().to(), {}).contains(QStringLiteral("Internet")));
    const QAbstractItemModel& rows = *fixture.question().from().edit().completer()->model();
    for (int row = 0; row < rows.rowCount(); ++row)
        QVERIFY(!rows.index(row, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
}

void TraceQuestionTest::ends_arePickedInTheDrawing()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    TraceQuestion& question = fixture.question();
    question.from().pick().click();
    fixture.document().selectOne(fixture.part(QStringLiteral("server:azdo-agent-1")));
    QCOMPARE(question.from().text(), QStringLiteral("azdo-agent-1"));
    QVERIFY(!question.from().pick().isChecked());
    question.from().pick().click();
    question.to().pick().click();
    QVERIFY(!question.from().pick().isChecked());
    fixture.document().selectOne(fixture.part(QStringLiteral("app:orders")));
    QCOMPARE(question.to().text(), QStringLiteral("ase1/orders"));
    QVERIFY(fixture.session().query());
    fixture.document().selectOne(fixture.part(QStringLiteral("hub")));
    QCOMPARE(question.to().text(), QStringLiteral("ase1/orders"));
}

void TraceQuestionTest::ends_swap()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    fixture.write(QStringLiteral("octopus-01"), QStringLiteral("ase1/orders"), QStringLiteral("https"));
    const TraceEnd from = fixture.session().query()->from;
    fixture.question().swap().click();
    QCOMPARE(fixture.question().from().text(), QStringLiteral("ase1/orders"));
    QVERIFY(fixture.session().query()->to == from);
}

void TraceQuestionTest::portsOfOnesOwn_areAsked()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    TraceQuestion& question = fixture.question();
    QVERIFY(!question.port().isVisible());
    fixture.write(QStringLiteral("ase1/orders"), QStringLiteral("azdo-agent-1"), QString());
    QVERIFY(question.port().isVisible());
    question.port().setText(QStringLiteral("tcp:22"));
    QCOMPARE(fixture.session().query()->endpoint, (Endpoint {EndpointKind::Port, Carried::Tcp, 22}));
    question.port().setText(QStringLiteral("ssh"));
    QVERIFY(question.fault().startsWith(QStringLiteral("ssh is no endpoint.")));
    QCOMPARE(fixture.session().query()->endpoint.port, std::uint16_t(22));
    // Sign-in and host name make no difference there.
    QVERIFY(!question.signIn().isEnabled() && !question.host().isEnabled());
}

void TraceQuestionTest::otherViews_areFollowed()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    const PartId server = fixture.part(QStringLiteral("server:octopus-01"));
    const PartId environment = fixture.part(QStringLiteral("ase:ase1"));
    fixture.session().ask({.from = server, .to = environment, .endpoint = {.kind = EndpointKind::Kudu}});
    QCOMPARE(fixture.question().from().text(), QStringLiteral("octopus-01"));
    QCOMPARE(fixture.question().to().text(), QStringLiteral("ase1"));
    QCOMPARE(fixture.question().endpoint().currentText(), QStringLiteral("Kudu"));
    QVERIFY(fixture.settled());
    QVERIFY(fixture.hops().model()->rowCount() > 3);
}

void TraceQuestionTest::selectedParts_areAskedFromTheMenu()
{
    TraceFixture fixture;
    QVERIFY(fixture.openSample(QStringLiteral("blocked-nsg")));
    fixture.document().selectOne(fixture.part(QStringLiteral("server:octopus-01")));
    fixture.window().registry().find(QStringLiteral("analyse.traceFrom"))->trigger();
    QVERIFY(fixture.window().workspace().dock(QStringLiteral("trace"))->isVisible());
    QVERIFY(fixture.window().registry().find(QStringLiteral("view.layout.trace"))->isChecked());
    fixture.document().selectOne(fixture.part(QStringLiteral("ase:ase1")));
    fixture.window().registry().find(QStringLiteral("analyse.traceTo"))->trigger();
    QCOMPARE(fixture.question().from().text(), QStringLiteral("octopus-01"));
    QCOMPARE(fixture.question().to().text(), QStringLiteral("ase1"));
    QVERIFY(fixture.session().query());
}

void TraceQuestionTest::recipes_areFollowedStepByStep()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-dns")));
    QComboBox& recipe = fixture.question().recipe();
    recipe.setCurrentIndex(recipe.findData(QStringLiteral("octopus")));
    RecipeSteps& steps = fixture.dock().steps();
    QTRY_COMPARE_WITH_TIMEOUT(steps.count(), 6, 20000);
    QVERIFY(fixture.settled());
    QVERIFY(!fixture.question().endpoint().isEnabled());
    QCOMPARE(steps.currentRow(), 5);
    QCOMPARE(fixture.headline(), QStringLiteral("Blocked at hop 1, name"));
    QCOMPARE(fixture.session().query()->endpoint.kind, EndpointKind::WebDeploy);
    QVERIFY(!fixture.dock().mends().rows().empty());
    steps.setCurrentRow(0);
    QVERIFY(!fixture.session().query()); // the drawing shows nothing of another step
    QCOMPARE(fixture.hops().model()->rowCount(), 1);
    QCOMPARE(fixture.headline(), QStringLiteral("Reachable"));
    QVERIFY(!fixture.dock().mends().isVisible());
    steps.setCurrentRow(5);
    QTRY_COMPARE(fixture.headline(), QStringLiteral("Blocked at hop 1, name"));
    recipe.setCurrentIndex(0);
    QVERIFY(!steps.isVisible());
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.session().query()->endpoint.kind, EndpointKind::Kudu);
}

void TraceQuestionTest::orders_areRead()
{
    TraceFixture fixture;
    QVERIFY(fixture.openSample(QStringLiteral("blocked-nsg")));
    QVERIFY(fixture.window().trace(QStringLiteral("octopus-01 -> ase1/orders kudu")));
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.headline(), QStringLiteral("Blocked at hop 5, rules in"));
    QVERIFY(fixture.window().trace(QStringLiteral("server:octopus-01->ase:ase1")));
    QCOMPARE(fixture.session().query()->endpoint.kind, EndpointKind::Https);
    const auto refused = fixture.window().trace(QStringLiteral("octopus-01"));
    QVERIFY(!refused);
    QCOMPARE(sentence(refused.error()), QStringLiteral("octopus-01 is no question. Write FROM -> TO ENDPOINT."));
    QVERIFY(!fixture.window().trace(QStringLiteral("nobody -> ase1")));
}

ASE_TEST(TraceQuestionTest)
#include "question_test.moc"
