#include "model/reach/matrix.h"
#include "tests/model/reach/topology.h"
#include "tests/support/test_registry.h"

#include <functional>
#include <random>

using namespace ase;

/// A matrix that is kept current says what traces say, edit after edit.
class MatrixRunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCellIsATrace_data();
    void everyCellIsATrace();
    void anEditedRuleAsksLittle();
    void stopped_goesOnWithTheNextRun();
};

namespace {

constexpr int editsPerWorld = 40;

Plan worldPlan()
{
    return test::planOf(test::topologyText({
        {"agents", "subnet agents 10.1.2.0/24 in SPK nsg A rt there"},
        {"A", "nsg A: 200 out deny tcp any -> 10.1.0.0/25:443; 210 out allow tcp any -> any:443"},
        {"there", "rt there: 10.1.0.0/24 -> 10.0.1.4"},
        {"S", "subnet S 10.1.0.0/24 in SPK nsg N rt back delegated"},
        {"back", "rt back: 10.1.2.0/24 -> 10.0.1.4"},
        {"app", "app app in plan1 restrict-scm 100 allow 10.1.2.0/25"},
        {"app2", "app second in plan1 domain shop.example restrict 100 deny 10.2.0.0/24 restrict-else allow"},
        {"v2-subnet", "subnet old 10.2.9.0/24 in SPK2 nsg O"},
        {"O", "nsg O: 100 in allow tcp any -> any:454-455; 110 in allow tcp VirtualNetwork -> any:443"},
        {"v2", "ase2 old in SPK2/old external 52.1.2.3"},
        {"v2-plan", "plan plan2 in old I1"},
        {"v2-app", "app third in plan2"},
        {"tenants", "plan plan3 S1"},
        {"tenant", "app fourth in plan3 integrate SPK2/far"},
        {"pe", "endpoint door 10.1.4.9 in SPK/pe to ase:ase1/app"},
        {"proxy", "appgw proxy 10.1.3.7 in SPK/appgw publishes second"},
        {"home", "client home internet signs-in sso"},
        {"hosted", "client hosted 10.2.0.77 hosts shop.example 10.1.3.7"},
        {"database", "service database sql from SPK2/far"},
    }));
}

std::vector<TraceEnd> everyCaller(const Network& network)
{
    std::vector<TraceEnd> callers = callersOf(network);
    callers.emplace_back(Outsider::Management);
    callers.emplace_back(Outsider::Probe);
    callers.emplace_back(*Address::parse("10.1.2.200"));
    for (const auto& row : network.apps.rows())
        callers.emplace_back(PartId(row.id));
    return callers;
}

std::vector<MatrixTarget> everyTarget(const Network& network)
{
    auto targets = targetsOf(network,
        {{.kind = EndpointKind::Https}, {.kind = EndpointKind::Kudu}, {.kind = EndpointKind::Ftps},
            {.kind = EndpointKind::Debug}});
    for (const auto& row : network.environments.rows())
        targets.push_back({PartId(row.id), {.kind = EndpointKind::Management}});
    for (const auto& row : network.devices.rows())
        targets.push_back({PartId(row.id), {.kind = EndpointKind::Port, .port = 1433}});
    for (const auto& row : network.subnets.rows())
        targets.push_back({PartId(row.id), {.kind = EndpointKind::Https}});
    return targets;
}

using Random = std::mt19937;

template<class Table>
const auto& anyRow(const Table& table, Random& random)
{
    return table.rows()[random() % table.size()];
}

/// Changes one row of a table; where there is none, nothing.
template<class Table, class Change>
void changeAny(Table& table, Random& random, Change change)
{
    if (table.isEmpty())
        return;
    const auto row = anyRow(table, random);
    auto changed = *row.value;
    change(changed);
    table = table.with(row.id, std::move(changed));
}

QString anyPrefix(Random& random)
{
    static const QStringList prefixes {QStringLiteral("10.1.2.0/24"), QStringLiteral("10.1.2.0/25"),
        QStringLiteral("10.1.0.0/24"), QStringLiteral("10.0.0.0/8"), QStringLiteral("0.0.0.0/0"),
        QStringLiteral("VirtualNetwork"), QStringLiteral("10.2.0.0/24"), QStringLiteral("192.168.0.0/16")};
    return prefixes[qsizetype(random() % std::size_t(prefixes.size()))];
}

void editRule(Network& network, Random& random)
{
    changeAny(network.securityGroups, random, [&](SecurityGroup& group) {
        changeAny(group.rules, random, [&](SecurityRule& rule) {
            if (random() % 2)
                rule.access = accessField(random() % 2 ? Access::Allow : Access::Deny);
            else
                rule.source.setAddresses({matchField(anyPrefix(random))});
        });
    });
}

void editRoute(Network& network, Random& random)
{
    changeAny(network.routeTables, random, [&](RouteTable& table) {
        changeAny(table.routes, random, [&](Route& route) {
            if (random() % 2)
                route.nextHop = nextHopField(random() % 2 ? NextHop::VirtualAppliance : NextHop::None);
            else
                route.prefix = matchField(anyPrefix(random));
        });
    });
}

void editPeering(Network& network, Random& random)
{
    changeAny(network.peerings, random, [&](Peering& peering) {
        switch (random() % 3) {
        case 0:
            peering.disconnected = !peering.disconnected;
            break;
        case 1:
            peering.allowForwardedTraffic = random() % 2 == 0;
            break;
        default:
            peering.useRemoteGateways = random() % 2 == 0;
        }
    });
}

void editSubnet(Network& network, Random& random)
{
    const auto group = anyRow(network.securityGroups, random).id;
    const auto table = anyRow(network.routeTables, random).id;
    changeAny(network.subnets, random, [&](Subnet& subnet) {
        if (random() % 2)
            subnet.securityGroup = random() % 2 ? std::optional(group) : std::nullopt;
        else
            subnet.routeTable = random() % 2 ? std::optional(table) : std::nullopt;
    });
}

void editNames(Network& network, Random& random)
{
    const auto other = anyRow(network.virtualNetworks, random).id;
    if (random() % 2)
        changeAny(network.dnsZones, random, [&](DnsZone& zone) {
            if (!zone.links.empty() && random() % 2)
                zone.links.pop_back();
            else
                zone.links.push_back({.name = QStringLiteral("more"), .network = other});
        });
    else
        changeAny(network.virtualNetworks, random, [&](VirtualNetwork& changed) {
            changed.dnsServers.clear();
            if (random() % 2)
                changed.dnsServers = {addressField(QStringLiteral("10.0.20.4"))};
        });
}

void editApp(Network& network, Random& random)
{
    changeAny(network.apps, random, [&](App& app) {
        switch (random() % 4) {
        case 0:
            app.scmBasicAuth = random() % 2 == 0;
            break;
        case 1:
            app.restrictions.push_back({.name = QStringLiteral("more"),
                .access = accessField(random() % 2 ? Access::Allow : Access::Deny),
                .source = matchField(anyPrefix(random)),
                .subnet = {}});
            break;
        case 2:
            app.publicNetworkAccess = QStringLiteral("Disabled");
            break;
        default:
            app.publicNetworkAccess.reset();
            app.restrictions.clear();
        }
    });
}

void editDevice(Network& network, Random& random)
{
    const auto row = anyRow(network.devices, random);
    if (random() % 4 == 0)
        network.devices = network.devices.without(row.id);
    else
        changeAny(network.devices, random, [&](Device& device) {
            if (auto* server = std::get_if<DeploymentServer>(&device.role))
                server->signIn = random() % 2 ? SignIn::SingleSignOn : SignIn::PublishProfile;
            else if (auto* firewall = std::get_if<Firewall>(&device.role))
                firewall->forwarding.translatesSource = !firewall->forwarding.translatesSource;
        });
}

void editEnvironment(Network& network, Random& random)
{
    changeAny(network.environments, random, [&](Environment& environment) {
        environment.ftpEnabled = random() % 2 == 0;
        environment.remoteDebugEnabled = random() % 2 == 0;
        if (environment.isIlb() && random() % 3 == 0)
            environment.inboundAddress = addressField(QStringLiteral("10.1.0.%1").arg(10 + random() % 3));
    });
}

void editSite(Network& network, Random& random)
{
    changeAny(network.sites, random, [&](Site& site) {
        site.prefixes = {prefixField(random() % 2 ? QStringLiteral("192.168.0.0/16") : QStringLiteral("10.1.2.0/24"))};
    });
}

std::shared_ptr<const Network> editedSomewhere(const Network& network, Random& random)
{
    static const std::vector<std::function<void(Network&, Random&)>> edits {
        editRule, editRule, editRoute, editPeering, editSubnet, editNames, editApp, editDevice, editEnvironment, editSite};
    auto edited = std::make_shared<Network>(network);
    edits[random() % edits.size()](*edited, random);
    return edited;
}

/// Which cell differs from a trace of its own; empty: none.
QString differenceOf(const Network& network, const Matrix& matrix)
{
    for (std::size_t row = 0; row < matrix.callers.size(); ++row)
        for (std::size_t column = 0; column < matrix.targets.size(); ++column) {
            const MatrixTarget& target = matrix.targets[column];
            const Reading reading(network);
            const auto trace =
                traceOf(reading, {.from = matrix.callers[row], .to = target.part, .endpoint = target.endpoint});
            MatrixCell expected;
            if (trace) {
                expected.verdict = trace->verdict;
                if (trace->blockedAt)
                    expected.stage = trace->hops[*trace->blockedAt].stage;
            }
            if (matrix.at(row, column) != expected)
                return QStringLiteral("%1 to %2 %3: %4, and its trace %5")
                    .arg(pathOfEnd(network, matrix.callers[row]), ase::pathOf(network, target.part), nameOf(target.endpoint),
                        nameOf(matrix.at(row, column).verdict), nameOf(expected.verdict));
        }
    return {};
}

}

void MatrixRunnerTest::everyCellIsATrace_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void MatrixRunnerTest::everyCellIsATrace()
{
    QFETCH(unsigned, seed);
    Random random(seed);
    MatrixRunner runner;
    const Plan plan = worldPlan();
    std::shared_ptr<const Network> network = plan.network;
    std::vector<std::shared_ptr<const Network>> earlier;
    for (int edit = 0; edit < editsPerWorld; ++edit) {
        const Matrix matrix = runner.run(network, everyCaller(*network), everyTarget(*network));
        const QString difference = differenceOf(*network, matrix);
        QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("after %1 edits: %2").arg(edit).arg(difference)));
        earlier.push_back(network);
        const bool undone = random() % 5 == 0;
        network = undone ? earlier[random() % earlier.size()] : editedSomewhere(*network, random);
    }
}

void MatrixRunnerTest::anEditedRuleAsksLittle()
{
    const Plan plan = worldPlan();
    MatrixRunner runner;
    const auto run = [&](const std::shared_ptr<const Network>& network) {
        return runner.run(network, everyCaller(*network), everyTarget(*network));
    };
    run(plan.network);
    const std::size_t whole = runner.computed();
    run(plan.network);
    QCOMPARE(runner.computed(), std::size_t(0));
    auto edited = std::make_shared<Network>(*plan.network);
    for (const auto& row : plan.network->securityGroups.rows())
        if (textOf(row.value->name) == QLatin1String("A")) {
            SecurityGroup group = *row.value;
            const auto rule = group.rules.rows().front();
            SecurityRule changed = *rule.value;
            changed.access = accessField(Access::Allow);
            group.rules = group.rules.with(rule.id, std::move(changed));
            edited->securityGroups = edited->securityGroups.with(row.id, std::move(group));
        }
    run(edited);
    QVERIFY(runner.computed() > 0);
    QVERIFY2(runner.computed() * 3 < whole, qPrintable(QStringLiteral("%1 of %2").arg(runner.computed()).arg(whole)));
}

void MatrixRunnerTest::stopped_goesOnWithTheNextRun()
{
    const Plan plan = worldPlan();
    MatrixRunner runner;
    std::stop_source stop;
    stop.request_stop();
    const Network& network = *plan.network;
    for (const MatrixCell& cell :
        runner.run(plan.network, everyCaller(network), everyTarget(network), stop.get_token()).cells)
        QVERIFY(cell == MatrixCell());
    QCOMPARE(differenceOf(network, runner.run(plan.network, everyCaller(network), everyTarget(network))), QString());
}

ASE_TEST(MatrixRunnerTest)

#include "matrix_runner_test.moc"
