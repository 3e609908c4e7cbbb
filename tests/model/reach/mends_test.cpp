#include "model/plan/edit/remove_parts.h"
#include "model/reach/mends.h"
#include "tests/model/reach/topology.h"
#include "tests/support/test_registry.h"

using namespace ase;
using test::Statement;

/// Mends are edits that were tried: what is offered mends.
class MendsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offeredMendsMend_data();
    void offeredMendsMend();
    void aDeadRoute_isChangedOrRemovedOrOutdone_data();
    void aDeadRoute_isChangedOrRemovedOrOutdone();
    void namesAreMendedWhereTheyFail();
    void whatNothingMends_isOfferedNothing();
    void withoutItsEvidence_anAnswerIsAnother();
};

namespace {

using Changes = std::vector<Statement>;

struct Question {
    Plan plan;
    TraceQuery query;
};

Question questionOf(const QString& text, const QString& from, const QString& to, const QString& endpoint)
{
    Question question {test::planOf(text), {}};
    const Reading reading(*question.plan.network);
    const auto query = traceQueryMeant(*question.plan.network, reading, from, to, *endpointMeant(endpoint));
    if (!query)
        qFatal("%s", qPrintable(sentence(query.error())));
    question.query = *query;
    return question;
}

Trace traceIn(const Plan& plan, const TraceQuery& query)
{
    return *traceOf(Reading(*plan.network), query);
}

bool gets(const Trace& trace)
{
    return trace.verdict == TraceVerdict::Reachable || trace.verdict == TraceVerdict::Degraded;
}

}

void MendsTest::offeredMendsMend_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("plan");
    const auto u = [](const char* text) { return QString::fromLatin1(text); };
    const auto row = [&](const char* name, const char* from, const Changes& changes, const char* to = "ase:ase1/app",
                         const char* endpoint = "kudu") {
        QTest::newRow(name) << u(from) << u(to) << u(endpoint) << test::topologyText(changes);
    };
    row("a zone that is not linked", "server:agent",
        {{"zone", "zone ase1.appserviceenvironment.net: * 10.1.0.11; *.scm 10.1.0.11 link HUB"}});
    row("a zone without the record", "10.1.2.4",
        {{"zone", "zone ase1.appserviceenvironment.net: app 10.1.0.11 link HUB SPK"}});
    row("no zone at all", "10.1.2.4", {{"zone", ""}});
    row("a server that does not forward", "server:site-agent", {{"site-dns", "dns site-dns 192.168.1.53"}});
    row("a rule that denies", "10.1.2.4",
        {{"N", "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80; 200 in deny any VirtualNetwork -> any"}});
    row("a rule that denies on the way out", "10.1.2.4",
        {{"agents", "subnet agents 10.1.2.0/24 in SPK nsg A"}, {"A", "nsg A: 100 out deny any any -> 10.1.0.0/16"}});
    row("a probe that is denied", "10.1.2.4",
        {{"N", "nsg N: 100 in allow tcp 10.1.2.0/24 -> 10.1.0.0/24:443; 4096 in deny any any -> any"}});
    row("a gateway that is not used", "192.168.10.5", {{"peering", "peer HUB SPK transit forwarded"}});
    row("routes that are not learned", "192.168.10.5",
        {{"S", "subnet S 10.1.0.0/24 in SPK nsg N rt T delegated"}, {"T", "rt T no-propagation"}});
    row("replies through a firewall", "192.168.10.5",
        {{"S", "subnet S 10.1.0.0/24 in SPK nsg N rt T delegated"}, {"T", "rt T: 0.0.0.0/0 -> 10.0.1.4 no-propagation"}});
    row("spokes that do not meet", "10.2.0.4", {});
    row("half a peering", "10.0.9.4", {{"peering", "peer HUB SPK one-way"}});
    row("management astray", "management",
        {{"ase", "ase2 ase1 in SPK/S ilb 10.1.0.11"}, {"plan", "plan plan1 in ase1 I1"},
            {"S", "subnet S 10.1.0.0/24 in SPK nsg N rt T"}, {"T", "rt T: 0.0.0.0/0 -> 10.0.1.4"},
            {"N",
                "nsg N: 100 in allow tcp AppServiceManagement -> any:454-455; 110 in allow any AzureLoadBalancer -> any;"
                " 120 in allow any 10.1.0.0/24 -> 10.1.0.0/24"}},
        "ase:ase1", "management");
    row("a name the certificate lacks", "10.1.2.4",
        {{"ase", "ase3 ase1 in SPK/S ilb 10.1.0.11 suffix corp.example certificate *.corp.example"},
            {"own", "zone corp.example: * 10.1.0.11; *.scm 10.1.0.11 link SPK"}},
        "app.scm.corp.example");
    row("a restriction", "10.1.2.4", {{"app", "app app in plan1 restrict-scm 100 allow 10.1.5.0/24"}});
    row("a switch", "10.1.2.4", {{"app", "app app in plan1 access disabled"}});
    row("basic authentication off", "server:agent", {{"app", "app app in plan1 no-scm-basic"}});
    row("the wrong host", "server:agent", {{"agent", "server agent 10.1.2.4 publish-host app.scm.azurewebsites.net"}},
        "ase:ase1/app", "webdeploy");
    row("an endpoint without its SCM record", "10.1.2.4",
        {{"mt", "plan mt P1v2"}, {"shop", "app shop in mt"}, {"door", "endpoint door 10.1.4.6 in SPK/pe to plan:mt/shop"},
            {"own", "zone privatelink.azurewebsites.net: shop 10.1.4.6 link SPK"}},
        "plan:mt/shop");
    row("a name server of a network that is not peered", "10.1.2.4",
        {{"spoke", "vnet SPK 10.1.0.0/16 dns 10.2.0.9"}, {"lone", "dns lone 10.2.0.9 in SPK2/far forward * 168.63.129.16"}});
    row("a route to nowhere", "10.1.2.4",
        {{"agents", "subnet agents 10.1.2.0/24 in SPK rt T"}, {"T", "rt T: 10.1.0.0/16 -> none"}});
    row("a route to nowhere, to the address alone", "10.1.2.4",
        {{"agents", "subnet agents 10.1.2.0/24 in SPK rt T"}, {"T", "rt T: 10.1.0.11/32 -> none"}});
    row("replies to nowhere", "192.168.10.5",
        {{"S", "subnet S 10.1.0.0/24 in SPK nsg N rt T delegated"}, {"T", "rt T: 192.168.0.0/16 -> none"}});
    row("replies to nobody", "192.168.10.5",
        {{"S", "subnet S 10.1.0.0/24 in SPK nsg N rt T delegated"}, {"T", "rt T: 192.168.0.0/16 -> 10.0.1.99"}});
    row("two breaks", "server:site-agent",
        {{"site-dns", "dns site-dns 192.168.1.53"}, {"app", "app app in plan1 restrict-scm 100 allow 10.1.5.0/24"}});
}

void MendsTest::offeredMendsMend()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, endpoint);
    QFETCH(QString, plan);
    const Question question = questionOf(plan, from, to, endpoint);
    QCOMPARE(nameOf(traceIn(question.plan, question.query).verdict), QStringLiteral("blocked"));
    const std::vector<Mend> mends = mendsFor(question.plan, question.query);
    QVERIFY(!mends.empty());
    for (std::size_t i = 0; i < mends.size(); ++i) {
        const auto mended = mends[i].apply(question.plan);
        QVERIFY2(mended.ok(), qPrintable(sentence(mends[i].steps.front())));
        QVERIFY2(gets(traceIn(*mended, question.query)), qPrintable(sentence(mends[i].steps.front())));
        QVERIFY(i == 0 || mends[i - 1].opens <= mends[i].opens);
    }
}

void MendsTest::aDeadRoute_isChangedOrRemovedOrOutdone_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("routed"); ///< the subnet with the table
    QTest::addColumn<QString>("routes");
    QTest::addColumn<QStringList>("titles");
    const QString agents = QStringLiteral("subnet agents 10.1.2.0/24 in SPK rt T");
    const QString home = QStringLiteral("subnet S 10.1.0.0/24 in SPK nsg N rt T delegated");
    const QString request = QStringLiteral("10.1.2.4");
    const QString reply = QStringLiteral("192.168.10.5");
    QTest::newRow("requests") << request << agents << QStringLiteral("rt T: 10.1.0.0/16 -> none")
                              << QStringList {QStringLiteral("(10.1.0.0/16) of route table T lead to VnetLocal"),
                                     QStringLiteral("Remove route"),
                                     QStringLiteral("Route 10.1.0.0/24 from subnet agents to VnetLocal")};
    for (const QString& hop : {QStringLiteral("none"), QStringLiteral("10.0.1.99")})
        QTest::newRow(qPrintable(QStringLiteral("replies to ") + hop))
            << reply << home << QStringLiteral("rt T: 192.168.0.0/16 -> %1").arg(hop)
            << QStringList {QStringLiteral("(192.168.0.0/16) of route table T lead to VirtualNetworkGateway"),
                   QStringLiteral("Remove route"),
                   QStringLiteral("Route 192.168.10.5/32 from subnet S to VirtualNetworkGateway")};
}

void MendsTest::aDeadRoute_isChangedOrRemovedOrOutdone()
{
    QFETCH(QString, from);
    QFETCH(QString, routed);
    QFETCH(QString, routes);
    QFETCH(QStringList, titles);
    const QByteArray subnet = routed.toLatin1();
    const QByteArray table = routes.toLatin1();
    const Question question = questionOf(
        test::topologyText({{routed.contains(u"delegated") ? "S" : "agents", subnet.constData()}, {"T", table.constData()}}),
        from, QStringLiteral("ase:ase1/app"), QStringLiteral("kudu"));
    QStringList offered;
    for (const Mend& mend : mendsFor(question.plan, question.query)) {
        QVERIFY(gets(traceIn(*mend.apply(question.plan), question.query)));
        for (const Problem& step : mend.steps)
            offered << sentence(step);
    }
    for (const QString& title : titles)
        QVERIFY2(!offered.filter(title).isEmpty(), qPrintable(offered.join(u'\n')));
}

void MendsTest::namesAreMendedWhereTheyFail()
{
    const auto offered = [](const Changes& changes, const char* to) {
        const Question question = questionOf(
            test::topologyText(changes), QStringLiteral("10.1.2.4"), QString::fromLatin1(to), QStringLiteral("kudu"));
        QStringList titles;
        for (const Mend& mend : mendsFor(question.plan, question.query))
            for (const Problem& step : mend.steps)
                titles << sentence(step);
        return titles;
    };
    const QStringList record = offered(
        {{"mt", "plan mt P1v2"}, {"shop", "app shop in mt"}, {"door", "endpoint door 10.1.4.6 in SPK/pe to plan:mt/shop"},
            {"own", "zone privatelink.azurewebsites.net: shop 10.1.4.6 link SPK"}},
        "plan:mt/shop");
    QVERIFY2(record.contains(QStringLiteral("Add record shop.scm with 10.1.4.6 to zone privatelink.azurewebsites.net")),
        qPrintable(record.join(u'\n')));
    const QStringList peering = offered(
        {{"spoke", "vnet SPK 10.1.0.0/16 dns 10.2.0.9"}, {"lone", "dns lone 10.2.0.9 in SPK2/far forward * 168.63.129.16"}},
        "ase:ase1/app");
    QVERIFY2(peering.contains(QStringLiteral("Peer SPK and SPK2 in both directions")), qPrintable(peering.join(u'\n')));
}

void MendsTest::whatNothingMends_isOfferedNothing()
{
    const Question outside = questionOf(test::topologyText({{"cloud-agent",
                                            "server cloud-agent 198.51.100.7 hosts "
                                            "app.scm.ase1.appserviceenvironment.net 10.1.0.11"}}),
        QStringLiteral("server:cloud-agent"), QStringLiteral("ase:ase1/app"), QStringLiteral("kudu"));
    QCOMPARE(nameOf(traceIn(outside.plan, outside.query).verdict), QStringLiteral("blocked"));
    QVERIFY(mendsFor(outside.plan, outside.query).empty());
}

/// What a link rests on is needed: taken out of the plan, it is named no more, and either the verdict is another or
/// something else stands in for it.
void MendsTest::withoutItsEvidence_anAnswerIsAnother()
{
    const Question question = questionOf(
        test::topologyText(), QStringLiteral("192.168.10.5"), QStringLiteral("ase:ase1/app"), QStringLiteral("kudu"));
    const Trace before = traceIn(question.plan, question.query);
    QVERIFY(gets(before));
    int needed = 0;
    for (const Hop& hop : before.hops) {
        if (!hop.evidence || !isInPlan(question.plan, *hop.evidence))
            continue;
        const auto without = removeParts(question.plan, {*hop.evidence});
        QVERIFY(without.ok());
        const auto after = traceOf(Reading(*without->network), question.query);
        if (!after) {
            ++needed;
            continue;
        }
        needed += int(!gets(*after));
        for (const Hop& other : after->hops)
            QVERIFY(other.evidence != hop.evidence);
    }
    QVERIFY(needed >= 3);
}

ASE_TEST(MendsTest)

#include "mends_test.moc"
