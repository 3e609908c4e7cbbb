#include "model/plan/known.h"
#include "model/probe/probe_text.h"
#include "model/reach/words.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

#include <functional>

using namespace ase;

namespace {

const QString host = QStringLiteral("app.scm.corp.example");

Address ip(const char* text)
{
    return *Address::parse(text);
}

Hop hop(Stage stage, HopVerdict verdict, const char* why)
{
    Hop made;
    made.stage = stage;
    made.verdict = verdict;
    made.because = {because(why)};
    return made;
}

/// A trace that goes all the way: 1 name, 2 route, 3 environment's NSG, 4 return route, 5 certificate, 6 access.
ProbeExpectation goodPlan()
{
    ProbeExpectation plan;
    plan.endpoint = {.kind = EndpointKind::Kudu};
    plan.caller = QStringLiteral("agent");
    plan.host = host;
    plan.name = NameOutcome::Found;
    plan.addresses = {ip("10.1.0.11")};
    plan.trace.verdict = TraceVerdict::Reachable;
    plan.trace.hops = {hop(Stage::Name, HopVerdict::Pass, "named"), hop(Stage::Route, HopVerdict::Pass, "routed"),
        hop(Stage::AseNsg, HopVerdict::Pass, "let in"), hop(Stage::ReturnRoute, HopVerdict::Pass, "answered"),
        hop(Stage::Tls, HopVerdict::Pass, "covered"), hop(Stage::Access, HopVerdict::Pass, "unrestricted")};
    return plan;
}

/// What a machine sees where everything is well.
ProbeReport goodReport()
{
    ProbeReport report;
    report.question = *probeMeant(host, {.kind = EndpointKind::Kudu});
    report.machine = QStringLiteral("desk");
    report.startedAt = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    report.name.outcome = NameSeen::Found;
    report.name.addresses = {ip("10.1.0.11")};
    PortReport port;
    port.address = ip("10.1.0.11");
    port.port = report.question.ports.front();
    port.outcome = ConnectSeen::Connected;
    port.from = ip("10.1.2.4");
    port.tls.outcome = TlsSeen::Completed;
    port.tls.protocol = QStringLiteral("TLS 1.3");
    port.tls.coversHost = port.tls.isTrusted = port.tls.isInDate = true;
    port.tls.chain = {{.subject = host,
        .issuer = QStringLiteral("An authority"),
        .names = {QStringLiteral("*.scm.corp.example")},
        .validFrom = {},
        .validTo = {}}};
    port.http.outcome = HttpSeen::Answered;
    port.http.status = 401;
    report.ports = {port};
    report.finished = true;
    return report;
}

void block(ProbeExpectation& plan, std::size_t at)
{
    plan.trace.hops[at].verdict = HopVerdict::Block;
    plan.trace.blockedAt = at;
    plan.trace.verdict = TraceVerdict::Blocked;
}

void endAtConnect(ProbeReport& report, ConnectSeen outcome)
{
    report.ports[0].outcome = outcome;
    report.ports[0].tls = {};
    report.ports[0].http = {};
}

void endAtName(ProbeReport& report, NameSeen outcome)
{
    report.name = {};
    report.name.outcome = outcome;
    report.ports.clear();
}

void endAtTls(ProbeReport& report, TlsSeen outcome)
{
    report.ports[0].tls = {};
    report.ports[0].tls.outcome = outcome;
    report.ports[0].http = {};
}

QString nameOf(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Works:
        return QStringLiteral("works");
    case ProbeOutcome::EndsAsPlanned:
        return QStringLiteral("as planned");
    case ProbeOutcome::Differs:
        return QStringLiteral("differs");
    case ProbeOutcome::Fails:
        return QStringLiteral("fails");
    case ProbeOutcome::Broken:
        return QStringLiteral("broken");
    }
    return {};
}

using Change = std::function<void(ProbeExpectation&, ProbeReport&)>;

struct Case {
    const char* name;
    Change change;
    const char* result; ///< outcome, and the step that decides
    const char* told; ///< part of headline or diagnosis
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all {
        {"all well", [](auto&, auto&) {}, "works", "nothing differs from the plan"},
        {"public address", [](auto&, ProbeReport& r) { r.name.addresses = {ip("20.1.2.3")}; }, "differs at Name",
            "this machine got 20.1.2.3, which is public: its name servers do not use the private zone"},
        {"other private address", [](auto&, ProbeReport& r) { r.name.addresses = {ip("10.9.0.4")}; }, "differs at Name",
            "another record, zone or hosts file answers here"},
        {"private in place of public", [](ProbeExpectation& p, auto&) { p.addresses = {ip("20.1.2.3")}; }, "differs at Name",
            "which is private: a private zone"},
        {"one address more", [](auto&, ProbeReport& r) { r.name.addresses.push_back(ip("10.9.0.4")); }, "differs at Name",
            "10.9.0.4"},
        {"no such name", [](auto&, ProbeReport& r) { endAtName(r, NameSeen::NoSuchName); }, "differs at Name",
            "for this machine the name has no address"},
        {"silent name server", [](auto&, ProbeReport& r) { endAtName(r, NameSeen::TimedOut); }, "differs at Name",
            "no name server answered this machine"},
        {"no such name, as planned",
            [](ProbeExpectation& p, ProbeReport& r) {
                p.name = NameOutcome::NoSuchName;
                p.addresses.clear();
                block(p, 0);
                endAtName(r, NameSeen::NoSuchName);
            },
            "as planned at Name", "at link 1, name"},
        {"resolves, unlike the plan",
            [](ProbeExpectation& p, auto&) {
                p.name = NameOutcome::NoSuchName;
                p.addresses.clear();
                block(p, 0);
            },
            "differs at Name", "does not resolve, and this machine got 10.1.0.11"},
        {"wrong address, as planned", [](ProbeExpectation& p, auto&) { block(p, 0); }, "as planned at Name",
            "at link 1, name"},
        {"silence", [](auto&, ProbeReport& r) { endAtConnect(r, ConnectSeen::TimedOut); }, "differs at Connection",
            "packets are dropped on the way there, or the replies on their way back"},
        {"refused", [](auto&, ProbeReport& r) { endAtConnect(r, ConnectSeen::Refused); }, "differs at Connection",
            "Nobody listens at the port, or a firewall on the way answers with a reset"},
        {"silence, as planned",
            [](ProbeExpectation& p, ProbeReport& r) {
                block(p, 2);
                endAtConnect(r, ConnectSeen::TimedOut);
            },
            "as planned at Connection", "at link 3, rules in"},
        {"refused, where silence was planned",
            [](ProbeExpectation& p, ProbeReport& r) {
                block(p, 2);
                endAtConnect(r, ConnectSeen::Refused);
            },
            "differs at Connection", "the packets got further than the plan says"},
        {"refused by an appliance, as planned",
            [](ProbeExpectation& p, ProbeReport& r) {
                p.trace.hops[2].stage = Stage::Appliance;
                block(p, 2);
                endAtConnect(r, ConnectSeen::Refused);
            },
            "as planned at Connection", "at link 3, appliance"},
        {"connected through a block", [](ProbeExpectation& p, auto&) { block(p, 2); }, "differs at Connection",
            "and it came about"},
        {"silence, where the plan cannot tell",
            [](ProbeExpectation& p, ProbeReport& r) {
                p.trace.hops[2].verdict = HopVerdict::Unknown;
                endAtConnect(r, ConnectSeen::TimedOut);
            },
            "fails at Connection", "Nothing answered the connection"},
        {"v6 without a route beside v4",
            [](ProbeExpectation& p, ProbeReport& r) {
                PortReport other;
                other.address = ip("fd00::11");
                other.port = r.ports[0].port;
                other.outcome = ConnectSeen::Unreachable;
                p.addresses.push_back(other.address);
                r.name.addresses.insert(r.name.addresses.begin(), other.address);
                r.ports.insert(r.ports.begin(), other);
            },
            "works", "nothing differs"},
        {"wrong certificate",
            [](auto&, ProbeReport& r) {
                r.ports[0].tls.coversHost = false;
                r.ports[0].tls.chain[0].names = {QStringLiteral("*.corp.example")};
            },
            "differs at Certificate", "is for *.corp.example and does not cover app.scm.corp.example"},
        {"untrusted", [](auto&, ProbeReport& r) { r.ports[0].tls.isTrusted = false; }, "differs at Certificate",
            "does not trust the certificate of app.scm.corp.example, issued by An authority"},
        {"out of date", [](auto&, ProbeReport& r) { r.ports[0].tls.isInDate = false; }, "differs at Certificate",
            "out of its dates"},
        {"wrong certificate, as planned",
            [](ProbeExpectation& p, ProbeReport& r) {
                block(p, 4);
                r.ports[0].tls.coversHost = false;
            },
            "as planned at Certificate", "at link 5, certificate"},
        {"better certificate than planned", [](ProbeExpectation& p, auto&) { block(p, 4); }, "differs at Certificate",
            "in the plan are out of date"},
        {"silent handshake", [](auto&, ProbeReport& r) { endAtTls(r, TlsSeen::TimedOut); }, "differs at Certificate",
            "nothing answers the handshake"},
        {"closed in the handshake", [](auto&, ProbeReport& r) { endAtTls(r, TlsSeen::Closed); }, "differs at Certificate",
            "does not come about"},
        {"forbidden address",
            [](auto&, ProbeReport& r) {
                r.ports[0].http.status = 403;
                r.ports[0].http.forbidsAddress = true;
            },
            "differs at Request", "its access restrictions do not let it in"},
        {"forbidden, as planned",
            [](ProbeExpectation& p, ProbeReport& r) {
                block(p, 5);
                r.ports[0].http.status = 403;
            },
            "as planned at Request", "at link 6, site access"},
        {"let in, unlike the plan", [](ProbeExpectation& p, auto&) { block(p, 5); }, "differs at Request",
            "lets this machine in"},
        {"no such site", [](auto&, ProbeReport& r) { r.ports[0].http.status = 404; }, "differs at Request",
            "has no site named"},
        {"ill", [](auto&, ProbeReport& r) { r.ports[0].http.status = 503; }, "differs at Request", "not healthy"},
        {"ill, as planned",
            [](ProbeExpectation& p, ProbeReport& r) {
                p.trace.hops.insert(p.trace.hops.begin() + 3, hop(Stage::Health, HopVerdict::Block, "the probe is denied"));
                p.trace.blockedAt = 3;
                r.ports[0].http.status = 503;
            },
            "as planned at Request", "at link 4, health"},
        {"blocked where nobody can look",
            [](ProbeExpectation& p, auto&) {
                p.trace.hops.push_back(hop(Stage::Authentication, HopVerdict::Block, "switched off"));
                p.trace.blockedAt = 6;
            },
            "works", "at link 7, sign-in: that shows only to one who signs in"},
        {"cancelled",
            [](auto&, ProbeReport& r) {
                r.cancelled = true;
                r.ports[0].tls = {};
                r.ports[0].http = {};
            },
            "broken", "Cancelled"},
        {"plan of another host",
            [](ProbeExpectation& p, ProbeReport& r) {
                p.host = QStringLiteral("other.example");
                r.ports[0].http.status = 403;
            },
            "fails at Request", "forbidden"},
        {"plan of another endpoint", [](ProbeExpectation& p, ProbeReport&) { p.endpoint.kind = EndpointKind::Https; },
            "works", "answers this machine."},
        {"name fails, the proxy gets there",
            [](auto&, ProbeReport& r) {
                PortReport through = r.ports[0];
                through.proxy = r.proxy = QStringLiteral("http://proxy.example:8080");
                endAtName(r, NameSeen::NoSuchName);
                r.ports = {through};
            },
            "differs at Name", "Through the proxy http://proxy.example:8080 the site answers"},
    };
    return all;
}

}

class CompareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstDifference_isTheDiagnosis_data();
    void firstDifference_isTheDiagnosis();
    void withoutPlan_firstFailureIsTold();
    void lines_standForEveryStep();
    void text_holdsWhatATicketNeeds();
    void expectation_isThePlans();
};

void CompareTest::firstDifference_isTheDiagnosis_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t row = 0; row < cases().size(); ++row)
        QTest::newRow(cases()[row].name) << int(row);
}

void CompareTest::firstDifference_isTheDiagnosis()
{
    QFETCH(int, row);
    const Case& one = cases()[std::size_t(row)];
    ProbeExpectation plan = goodPlan();
    ProbeReport report = goodReport();
    one.change(plan, report);
    const ProbeComparison comparison = compared(report, &plan);
    QString result = nameOf(comparison.outcome);
    if (comparison.decides)
        result += QStringLiteral(" at ") + wordOf(comparison.lines[*comparison.decides].step);
    QCOMPARE(result, QString::fromLatin1(one.result));
    const QString told = sentence(comparison.headline) + u' ' + sentences(comparison.diagnosis);
    QVERIFY2(told.contains(QLatin1String(one.told)), qPrintable(told));
    QVERIFY(!reportText(report, &plan).contains(u'%'));
}

void CompareTest::withoutPlan_firstFailureIsTold()
{
    ProbeReport report = goodReport();
    QCOMPARE(compared(report, nullptr).outcome, ProbeOutcome::Works);
    for (const ProbeLine& line : compared(report, nullptr).lines)
        QVERIFY(line.plan.empty() && line.verdict == ProbeVerdict::NotTold);
    report.ports[0].http.status = 302;
    report.ports[0].http.location = QStringLiteral("https://login.example.net/common");
    QVERIFY(sentences(compared(report, nullptr).lines.back().seen).contains(QStringLiteral("sign in at login.example.net")));
    endAtConnect(report, ConnectSeen::Refused);
    const ProbeComparison comparison = compared(report, nullptr);
    QCOMPARE(comparison.outcome, ProbeOutcome::Fails);
    QVERIFY(sentence(comparison.headline).startsWith(QStringLiteral("10.1.0.11, port 443 refused")));
}

void CompareTest::lines_standForEveryStep()
{
    const ProbeExpectation plan = goodPlan();
    ProbeReport report = goodReport();
    endAtName(report, NameSeen::NoSuchName);
    const ProbeComparison comparison = compared(report, &plan);
    QStringList steps;
    for (const ProbeLine& line : comparison.lines)
        steps << wordOf(line.step) + u' ' + verdictWord(line);
    QCOMPARE(steps,
        QStringList({QStringLiteral("Name differs"), QStringLiteral("Proxy told"), QStringLiteral("Connection not reached"),
            QStringLiteral("Certificate not reached"), QStringLiteral("Request not reached")}));
    QCOMPARE(comparison.lines[2].about, host + QStringLiteral(", port 443"));
    QCOMPARE(comparison.lines[3].hop, std::optional<std::size_t>(4));
}

void CompareTest::text_holdsWhatATicketNeeds()
{
    ProbeExpectation plan = goodPlan();
    ProbeReport report = goodReport();
    report.ports[0].http.status = 403;
    const QString text = reportText(report, &plan);
    for (const char* piece :
        {"Live probe of app.scm.corp.example, endpoint kudu, port 443", "Asked from machine desk at 2026-11-22 08:00:00 UTC",
            "The plan answers for caller agent", "Connected, from 10.1.2.4.", "issued by An authority", "HTTP status 403",
            "Facts: KUDU-15", "If machine desk does not stand there"})
        QVERIFY2(text.contains(QLatin1String(piece)), qPrintable(QLatin1String(piece) + QStringLiteral("\nin\n") + text));
}

void CompareTest::expectation_isThePlans()
{
    const Plan plan = test::planFromText(
        "vnet SPK 10.1.0.0/16 | subnet S 10.1.0.0/24 in SPK delegated | subnet agents 10.1.2.0/24 in SPK\n"
        "ase3 ase1 in SPK/S ilb 10.1.0.11 | plan plan1 in ase1 I1v2 | app app in plan1\n"
        "zone ase1.appserviceenvironment.net: * 10.1.0.11; *.scm 10.1.0.11 link SPK | server agent 10.1.2.4");
    const Reading reading(*plan.network);
    const auto query = traceQueryMeant(*plan.network, reading, QStringLiteral("server:agent"),
        QStringLiteral("ase:ase1/app"), {.kind = EndpointKind::Kudu});
    QVERIFY2(query.ok(), query ? "" : qPrintable(sentence(query.error())));
    const auto trace = traceOf(reading, *query);
    QVERIFY(trace.ok());
    const auto expectation = expectationOf(reading, *query, *trace);
    QVERIFY(expectation.ok());
    QCOMPARE(expectation->host, QStringLiteral("app.scm.ase1.appserviceenvironment.net"));
    QCOMPARE(expectation->name, NameOutcome::Found);
    QCOMPARE(expectation->addresses, std::vector<Address> {ip("10.1.0.11")});
    QCOMPARE(expectation->caller, QStringLiteral("agent"));
    const auto question = probeOf(*expectation);
    QVERIFY(question.ok());
    QCOMPARE(question->ports, std::vector<ProbePort>({{443, true, true}}));
    ProbeReport report = goodReport();
    report.question = *question;
    QCOMPARE(nameOf(compared(report, &*expectation).outcome), QStringLiteral("works"));
    // Of an address alone there is no name to ask for.
    const auto plain = traceQueryMeant(*plan.network, reading, QStringLiteral("server:agent"), QStringLiteral("10.1.0.11"),
        {.kind = EndpointKind::Port, .port = 443});
    const auto called = expectationOf(reading, *plain, *traceOf(reading, *plain));
    QVERIFY(called.ok());
    QCOMPARE(called->host, QStringLiteral("10.1.0.11"));
}

ASE_TEST(CompareTest)

#include "compare_test.moc"
