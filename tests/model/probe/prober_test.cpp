#include "model/probe/probe_text.h"
#include "model/probe/prober.h"
#include "tests/model/probe/local_servers.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

using namespace ase;
using namespace ase::test;
using namespace std::chrono_literals;

namespace {

constexpr int longEnough = 30'000;

const QString host = QStringLiteral("app.scm.corp.example");

/// The question as it would be, with ports and limits of the test.
ProbeQuestion question(const QString& name, const std::vector<ProbePort>& ports, const QString& nameServer = {})
{
    ProbeQuestion made = *probeMeant(name, {.kind = EndpointKind::Kudu}, nameServer);
    made.ports = ports;
    return made;
}

ProbePort web(std::uint16_t port)
{
    return {.port = port, .tls = true, .http = true};
}

/// The report once it is there.
ProbeReport answerTo(const ProbeQuestion& question)
{
    Prober prober;
    QSignalSpy finished(&prober, &Prober::finished);
    prober.ask(question);
    if (finished.isEmpty())
        finished.wait(longEnough);
    return prober.report();
}

/// A plan that expects the site at these addresses, and everything to be well.
ProbeExpectation planOf(const QString& name, const std::vector<Address>& addresses)
{
    ProbeExpectation plan;
    plan.endpoint = {.kind = EndpointKind::Kudu};
    plan.host = name;
    plan.caller = QStringLiteral("agent");
    plan.name = NameOutcome::Found;
    plan.addresses = addresses;
    for (const Stage stage : {Stage::Name, Stage::Route, Stage::Tls, Stage::Access}) {
        Hop hop;
        hop.stage = stage;
        plan.trace.hops.push_back(hop);
    }
    return plan;
}

const Address loopback = *Address::parse("127.0.0.1");

const QString askForSignIn = QStringLiteral("add_header WWW-Authenticate 'Basic realm=\"site\"' always; return 401;");

/// A proxy that takes orders for CONNECT alone, and passes on what comes.
class Proxy : public QTcpServer {
public:
    Proxy()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }
    QStringList orders;
    std::uint16_t target = 0;

private:
    void serve(QTcpSocket* caller)
    {
        connect(caller, &QTcpSocket::readyRead, this, [this, caller] {
            if (caller->property("joined").toBool() || !caller->canReadLine())
                return;
            caller->setProperty("joined", true);
            orders << QString::fromLatin1(caller->readAll()).section(u'\r', 0, 0);
            auto* site = new QTcpSocket(caller);
            connect(site, &QTcpSocket::readyRead, caller, [=] { caller->write(site->readAll()); });
            connect(caller, &QTcpSocket::readyRead, site, [=] { site->write(caller->readAll()); });
            connect(site, &QTcpSocket::connected, caller, [=] { caller->write("HTTP/1.1 200 OK\r\n\r\n"); });
            connect(site, &QTcpSocket::disconnected, caller, [=] { caller->disconnectFromHost(); });
            site->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
        });
    }
};

}

#define NEED(why)                                                                                                           \
    if (const QString reason = why; !reason.isEmpty())                                                                      \
    QSKIP(qPrintable(reason))

/// Against real servers on loopback; nothing is sent anywhere else.
class ProberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goodSite_asksWhoIsCalling();
    void wrongCertificate_isLookedAt();
    void untrustedCertificate_isTold();
    void closedPort_isToldFromSilence();
    void silentHandshake_endsInTime();
    void forbiddenAddress_isRead();
    void redirect_isNotFollowed();
    void plainPort_needsNoCertificate();
    void otherName_differsFromThePlan();
    void unknownName_isTold();
    void aliases_areFollowed();
    void silentNameServer_endsInTime();
    void systemResolver_isAsked();
    void cancel_endsAtOnce();
    void proxy_isUsedForTheRequestAlone();
};

void ProberTest::initTestCase()
{
    forgetProxies();
}

void ProberTest::goodSite_asksWhoIsCalling()
{
    NEED(whyNotWeb());
    NEED(whyNotNames());
    const Authority authority;
    const Trust trust(authority);
    WebServer site(askForSignIn, authority.sign({QStringLiteral("*.scm.corp.example")}));
    NameServer names({QStringLiteral("--host-record=%1,127.0.0.1").arg(host)});
    QVERIFY(site.isUp() && names.isUp());
    const ProbeReport report = answerTo(question(host, {web(site.port())}, names.address()));
    QCOMPARE(report.name.outcome, NameSeen::Found);
    QCOMPARE(report.name.addresses, std::vector<Address> {loopback});
    QCOMPARE(report.ports.size(), std::size_t(1));
    const PortReport& port = report.ports[0];
    QCOMPARE(port.outcome, ConnectSeen::Connected);
    QCOMPARE(port.from, std::optional(loopback));
    QCOMPARE(port.tls.outcome, TlsSeen::Completed);
    QVERIFY2(port.tls.errors.isEmpty(), qPrintable(port.tls.errors.join(u'\n')));
    QVERIFY(port.tls.coversHost && port.tls.isTrusted && port.tls.isInDate);
    QCOMPARE(port.tls.chain[0].names, QStringList {QStringLiteral("*.scm.corp.example")});
    QCOMPARE(port.tls.chain[0].issuer, QStringLiteral("Authority of a test"));
    QCOMPARE(port.http.status, 401);
    QCOMPARE(port.http.schemes, QStringList {QStringLiteral("Basic")});
    // One request, under the site's name, with nothing that would sign one in.
    QTRY_COMPARE(site.requests(), QStringList {QStringLiteral("GET / HTTP/1.1|%1:%2|-|-").arg(host).arg(site.port())});
    const ProbeExpectation plan = planOf(host, {loopback});
    const ProbeComparison comparison = compared(report, &plan);
    QVERIFY2(comparison.outcome == ProbeOutcome::Works, qPrintable(reportText(report, &plan)));
}

void ProberTest::wrongCertificate_isLookedAt()
{
    NEED(whyNotWeb());
    NEED(whyNotNames());
    const Authority authority;
    const Trust trust(authority);
    WebServer site(askForSignIn, authority.sign({QStringLiteral("*.corp.example"), QStringLiteral("corp.example")}));
    NameServer names({QStringLiteral("--host-record=%1,127.0.0.1").arg(host)});
    QVERIFY(site.isUp() && names.isUp());
    const ProbeReport report = answerTo(question(host, {web(site.port())}, names.address()));
    const TlsReport& tls = report.ports.at(0).tls;
    QCOMPARE(tls.outcome, TlsSeen::Completed);
    QVERIFY(!tls.coversHost && tls.isTrusted && tls.isInDate);
    QCOMPARE(report.ports[0].http.status, 401); // the certificate is told, and the rest is looked at all the same
    const ProbeExpectation plan = planOf(host, {loopback});
    const ProbeComparison comparison = compared(report, &plan);
    QCOMPARE(comparison.outcome, ProbeOutcome::Differs);
    QCOMPARE(comparison.lines[*comparison.decides].step, ProbeStep::Tls);
}

void ProberTest::untrustedCertificate_isTold()
{
    NEED(whyNotWeb());
    const Authority authority;
    WebServer site(askForSignIn, authority.sign({QStringLiteral("site.example")}));
    QVERIFY(site.isUp());
    const ProbeReport report = answerTo(question(QStringLiteral("127.0.0.1"), {web(site.port())}));
    const TlsReport& tls = report.ports.at(0).tls;
    QCOMPARE(report.name.outcome, NameSeen::NotAsked);
    QVERIFY(!tls.isTrusted && !tls.coversHost && tls.isInDate);
    QVERIFY(!tls.errors.isEmpty());
}

void ProberTest::closedPort_isToldFromSilence()
{
    const DeafListener silent(true);
    ProbeQuestion asked = question(QStringLiteral("127.0.0.1"), {web(freePort()), web(silent.port())});
    asked.limits.connect = 300ms;
    const ProbeReport report = answerTo(asked);
    QCOMPARE(report.ports.at(0).outcome, ConnectSeen::Refused);
    QCOMPARE(report.ports.at(1).outcome, ConnectSeen::TimedOut);
    QVERIFY(report.finished && !report.cancelled);
}

void ProberTest::silentHandshake_endsInTime()
{
    const DeafListener deaf(false);
    ProbeQuestion asked = question(QStringLiteral("127.0.0.1"), {web(deaf.port())});
    asked.limits.tls = 300ms;
    const ProbeReport report = answerTo(asked);
    QCOMPARE(report.ports.at(0).outcome, ConnectSeen::Connected);
    QCOMPARE(report.ports.at(0).tls.outcome, TlsSeen::TimedOut);
    QCOMPARE(report.ports.at(0).http.outcome, HttpSeen::NotAsked);
    // And of a site that takes a request and never answers it.
    asked.ports = {{.port = deaf.port(), .tls = false, .http = true}};
    asked.limits.http = 300ms;
    QCOMPARE(answerTo(asked).ports.at(0).http.outcome, HttpSeen::TimedOut);
}

void ProberTest::forbiddenAddress_isRead()
{
    NEED(whyNotWeb());
    const Authority authority;
    WebServer site(QStringLiteral("return 403 '<html><title>Error 403</title><h1>IP address forbidden</h1></html>';"),
        authority.sign({QStringLiteral("site.example")}));
    QVERIFY(site.isUp());
    const ProbeReport report = answerTo(question(QStringLiteral("127.0.0.1"), {web(site.port())}));
    const HttpReport& http = report.ports.at(0).http;
    QCOMPARE(http.status, 403);
    QVERIFY(http.forbidsAddress);
    QCOMPARE(http.title, QStringLiteral("Error 403"));
}

void ProberTest::redirect_isNotFollowed()
{
    NEED(whyNotWeb());
    const Authority authority;
    WebServer elsewhere(QStringLiteral("return 200;"), {});
    WebServer site(QStringLiteral("return 302 http://127.0.0.1:%1/;").arg(elsewhere.port()),
        authority.sign({QStringLiteral("site.example")}));
    QVERIFY(site.isUp() && elsewhere.isUp());
    const ProbeReport report = answerTo(question(QStringLiteral("127.0.0.1"), {web(site.port())}));
    QCOMPARE(report.ports.at(0).http.status, 302);
    QCOMPARE(report.ports.at(0).http.location, QStringLiteral("http://127.0.0.1:%1/").arg(elsewhere.port()));
    QTRY_COMPARE(site.requests().size(), 1);
    QVERIFY(elsewhere.requests().isEmpty());
}

void ProberTest::plainPort_needsNoCertificate()
{
    NEED(whyNotWeb());
    WebServer site(QStringLiteral("return 200 hello;"), {});
    QVERIFY(site.isUp());
    const std::vector<ProbePort> ports {{.port = site.port(), .tls = false, .http = true}, web(site.port())};
    const ProbeReport report = answerTo(question(QStringLiteral("127.0.0.1"), ports));
    QCOMPARE(report.ports.at(0).http.status, 200);
    QCOMPARE(report.ports.at(0).tls.outcome, TlsSeen::NotAsked);
    // What listens there does not speak TLS.
    const TlsSeen seen = report.ports.at(1).tls.outcome;
    QVERIFY(seen == TlsSeen::Failed || seen == TlsSeen::Closed);
}

void ProberTest::otherName_differsFromThePlan()
{
    NEED(whyNotNames());
    NameServer names({QStringLiteral("--host-record=%1,127.0.0.1,::1").arg(host)});
    QVERIFY(names.isUp());
    const ProbeReport report = answerTo(question(host, {web(freePort())}, names.address()));
    QCOMPARE(report.name.addresses.size(), std::size_t(2)); // of both families
    const ProbeExpectation plan = planOf(host, {*Address::parse("10.1.0.11")});
    const ProbeComparison comparison = compared(report, &plan);
    QCOMPARE(comparison.outcome, ProbeOutcome::Differs);
    QCOMPARE(comparison.lines[*comparison.decides].step, ProbeStep::Name);
    QVERIFY(sentence(comparison.headline).startsWith(QStringLiteral("The plan says 10.1.0.11 for ") + host));
}

void ProberTest::unknownName_isTold()
{
    NEED(whyNotNames());
    NameServer names({QStringLiteral("--txt-record=words.corp.example,no address")});
    QVERIFY(names.isUp());
    const ProbeReport report = answerTo(question(host, {web(443)}, names.address()));
    QCOMPARE(report.name.outcome, NameSeen::NoSuchName);
    QVERIFY(report.ports.empty());
    const ProbeReport words = answerTo(question(QStringLiteral("words.corp.example"), {web(443)}, names.address()));
    QCOMPARE(words.name.outcome, NameSeen::NoAddress);
}

void ProberTest::aliases_areFollowed()
{
    NEED(whyNotNames());
    NameServer names({QStringLiteral("--cname=%1,front.corp.example").arg(host),
        QStringLiteral("--cname=front.corp.example,end.corp.example"),
        QStringLiteral("--host-record=end.corp.example,127.0.0.1")});
    QVERIFY(names.isUp());
    const ProbeReport report = answerTo(question(host, {web(freePort())}, names.address()));
    QCOMPARE(report.name.addresses, std::vector<Address> {loopback});
    QCOMPARE(report.name.aliases, QStringList({QStringLiteral("front.corp.example"), QStringLiteral("end.corp.example")}));
}

void ProberTest::silentNameServer_endsInTime()
{
    NEED(whyNotNames());
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress(ownLoopback(2)), 53));
    ProbeQuestion asked = question(host, {web(443)}, ownLoopback(2));
    asked.limits.name = 300ms;
    const ProbeReport report = answerTo(asked);
    QCOMPARE(report.name.outcome, NameSeen::TimedOut);
    QVERIFY(report.finished);
}

void ProberTest::systemResolver_isAsked()
{
    // In the hosts file of every machine: no name server is asked.
    const ProbeReport report = answerTo(question(QStringLiteral("localhost"), {{.port = freePort()}}));
    QCOMPARE(report.name.outcome, NameSeen::Found);
    for (const PortReport& port : report.ports)
        QVERIFY(port.outcome == ConnectSeen::Refused || port.address.family() == Family::V6);
}

void ProberTest::cancel_endsAtOnce()
{
    const DeafListener deaf(false);
    ProbeQuestion asked = question(QStringLiteral("127.0.0.1"), {web(deaf.port()), web(deaf.port())});
    asked.limits.tls = 10min;
    Prober prober;
    QSignalSpy finished(&prober, &Prober::finished);
    connect(&prober, &Prober::progressed, &prober, [&] {
        const auto& ports = prober.report().ports;
        if (prober.isAsking() && !ports.empty() && ports[0].outcome == ConnectSeen::Connected)
            prober.cancel();
    });
    prober.ask(asked);
    QVERIFY(!finished.isEmpty() || finished.wait(longEnough));
    QCOMPARE(finished.size(), 1);
    QVERIFY(!prober.isAsking() && prober.report().cancelled && prober.report().finished);
    QCOMPARE(prober.report().ports.size(), std::size_t(1));
    QCOMPARE(prober.report().ports[0].tls.outcome, TlsSeen::NotAsked);
    QCOMPARE(compared(prober.report(), nullptr).outcome, ProbeOutcome::Broken);
    prober.cancel();
    QCOMPARE(finished.size(), 1);
    // A question while one is asked takes its place.
    asked.ports = {web(freePort())};
    prober.ask(asked);
    prober.ask(asked);
    QTRY_VERIFY(!prober.isAsking());
    QCOMPARE(prober.report().ports.at(0).outcome, ConnectSeen::Refused);
    QVERIFY(!prober.report().cancelled);
}

void ProberTest::proxy_isUsedForTheRequestAlone()
{
    NEED(whyNotWeb());
    const Authority authority;
    WebServer site(askForSignIn, authority.sign({QStringLiteral("site.example")}));
    QVERIFY(site.isUp());
    Proxy proxy;
    proxy.target = site.port();
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    const ProbeReport report = answerTo(question(QStringLiteral("127.0.0.2"), {web(site.port())}));
    forgetProxies();
    if (report.proxy.isEmpty())
        QSKIP("this Qt does not take the system's proxy from the environment");
    QCOMPARE(report.ports.size(), std::size_t(2));
    QCOMPARE(report.ports[0].outcome, ConnectSeen::Refused); // nobody listens at that address
    QCOMPARE(report.ports[1].proxy, report.proxy);
    QCOMPARE(report.ports[1].http.status, 401);
    QCOMPARE(proxy.orders, QStringList {QStringLiteral("CONNECT 127.0.0.2:%1 HTTP/1.1").arg(site.port())});
}

ASE_TEST(ProberTest)

#include "prober_test.moc"
