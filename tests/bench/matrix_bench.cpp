// What the matrix of 1,000 subnets and 100 endpoints costs, and following one edited rule. One JSON line.
//   matrix_bench [TEMPLATE] [runs=N]
// TEMPLATE is a plan of networks and subnets as mesh1000 of ../shared/bench; without one a plan like it is made up. Five
// environments of ten apps are put into its networks. Everything runs on one thread.
#include "model/exchange/arm/import_template.h"
#include "model/exchange/json/document.h"
#include "model/exchange/textplan/read_text_plan.h"
#include "model/reach/matrix.h"
#include "tests/support/network_builder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

namespace ase {

namespace {

constexpr int networks = 100;
constexpr int subnetsEach = 10;
constexpr int rulesEach = 20;
constexpr int environments = 5;
constexpr int appsEach = 10;
constexpr std::uint64_t ownIds = 1'000'000;

QString prefixOf(int network)
{
    return QStringLiteral("10.%1.%2.0/20").arg(network / 16).arg(network % 16 * 16);
}

QString prefixOf(int network, int subnet)
{
    return QStringLiteral("10.%1.%2.0/24").arg(network / 16).arg(network % 16 * 16 + subnet);
}

/// All networks peered with all others, a group a network, a route table for every third subnet.
QString meshText()
{
    std::mt19937 random(1);
    const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
    QStringList lines;
    for (int network = 0; network < networks; ++network) {
        lines << QStringLiteral("vnet v%1 %2").arg(network).arg(prefixOf(network));
        QStringList rules;
        for (int rule = 0; rule < rulesEach; ++rule) {
            const QString there = below(2) ? prefixOf(below(networks)) : prefixOf(below(networks), below(subnetsEach));
            rules << QStringLiteral("%1 %2 %3 tcp %4 -> %5:%6")
                         .arg(QString::number(100 + rule), below(3) ? QStringLiteral("in") : QStringLiteral("out"),
                             below(3) ? QStringLiteral("allow") : QStringLiteral("deny"), prefixOf(network), there,
                             below(2) ? QStringLiteral("443") : QStringLiteral("80,8000-8100"));
        }
        lines << QStringLiteral("nsg n%1: %2").arg(network).arg(rules.join(QStringLiteral("; ")));
        QStringList routes;
        for (int route = 0; route < rulesEach; ++route)
            routes << prefixOf(route * 5 + network % 5, below(subnetsEach))
                    + (below(4) ? QStringLiteral(" -> vnet") : QStringLiteral(" -> none"));
        lines << QStringLiteral("rt r%1: %2").arg(network).arg(routes.join(QStringLiteral("; ")));
        for (int subnet = 0; subnet < subnetsEach; ++subnet)
            lines << QStringLiteral("subnet s%1 %2 in v%3 nsg n%3%4")
                         .arg(QString::number(subnet), prefixOf(network, subnet), QString::number(network),
                             subnet % 3 ? QString() : QStringLiteral(" rt r%1").arg(network));
        for (int other = 0; other < network; ++other)
            lines << QStringLiteral("peer v%1 v%2 forwarded").arg(network).arg(other);
    }
    return lines.join(u'\n');
}

Plan readPlan(const QString& file)
{
    if (file.isEmpty())
        return *planFromText(meshText());
    auto document = json::readFile(file, json::Dialect::Template);
    if (!document)
        qFatal("%s", qPrintable(sentenceWithPlace(document.error())));
    std::vector<arm::TemplateInput> inputs;
    inputs.push_back({*std::move(document), {}});
    const auto imported = arm::importTemplates(inputs);
    if (!imported)
        qFatal("%s", qPrintable(sentenceWithPlace(imported.error())));
    return imported->plan;
}

/// Adds an environment with its subnet, group, zone and apps to a network: the last /24 of it.
class Host {
public:
    explicit Host(Network& network)
        : m_network(network)
    {
    }

    void add(int number, VirtualNetworkId in)
    {
        const Prefix space = *valueOf(m_network.virtualNetworks.find(in)->addressSpace.front());
        const auto last = std::uint32_t(space.last().bits());
        const Prefix prefix(Address::v4(last & 0xffffff00u), 24);
        const Address balancer = Address::v4((last & 0xffffff00u) + 11);
        const SubnetId subnet {ownIds + std::uint64_t(number) * 1000};
        Subnet row;
        row.name = QStringLiteral("ase");
        row.network = in;
        row.prefixes = {prefixField(prefix)};
        row.securityGroup = SecurityGroupId {subnet.value + 1};
        addGroup(*row.securityGroup, text(prefix));
        m_network.subnets = m_network.subnets.with(subnet, std::move(row));
        Environment environment;
        environment.name = QStringLiteral("e%1").arg(number);
        environment.exposure = exposureField(Exposure::Ilb);
        environment.subnet = subnet;
        environment.inboundAddress = addressField(balancer);
        const EnvironmentId id {subnet.value + 2};
        m_network.environments = m_network.environments.with(id, environment);
        addZone({subnet.value + 3}, *environment.name.value(), balancer);
        AppServicePlan plan;
        plan.name = QStringLiteral("p%1").arg(number);
        plan.environment = id;
        const AppServicePlanId planId {subnet.value + 4};
        m_network.appServicePlans = m_network.appServicePlans.with(planId, plan);
        for (int app = 0; app < appsEach; ++app)
            addApp({subnet.value + 10 + std::uint64_t(app)}, app, planId);
    }

private:
    /// Lets the virtual network in, but for some networks.
    void addGroup(SecurityGroupId id, const QString& subnet)
    {
        SecurityGroup group;
        group.name = QStringLiteral("ase");
        const auto rule = [&](const QString& text) {
            SecurityRule made = test::ruleOf(text);
            made.position = int(group.rules.size());
            group.rules = group.rules.with(SecurityRuleId {id.value + 100 + group.rules.size()}, std::move(made));
        };
        rule(QStringLiteral("100 in allow tcp AzureLoadBalancer -> %1:80").arg(subnet));
        for (int denied = 0; denied < rulesEach - 2; ++denied)
            rule(QStringLiteral("%1 in deny tcp %2 -> %3:443")
                     .arg(200 + denied)
                     .arg(prefixOf(denied * 5 + 3, denied % subnetsEach), subnet));
        rule(QStringLiteral("300 in allow tcp VirtualNetwork -> %1:80,443").arg(subnet));
        m_network.securityGroups = m_network.securityGroups.with(id, std::move(group));
    }

    void addZone(DnsZoneId id, const QString& environment, const Address& balancer)
    {
        DnsZone zone;
        zone.name = environment + QStringLiteral(".appserviceenvironment.net");
        for (const char* name : {"*", "@", "*.scm"})
            zone.records.push_back({QString::fromLatin1(name), {addressField(balancer)}});
        for (const auto& row : m_network.virtualNetworks.rows())
            zone.links.push_back({.name = textOf(row.value->name), .network = row.id});
        m_network.dnsZones = m_network.dnsZones.with(id, std::move(zone));
    }

    void addApp(AppId id, int number, AppServicePlanId plan)
    {
        App app;
        app.name = QStringLiteral("app%1").arg(number);
        app.plan = plan;
        if (number % appsEach == 3)
            app.scmRestrictions = {{.name = QStringLiteral("half"),
                .access = accessField(Access::Allow),
                .source = matchField(QStringLiteral("10.0.0.0/14")),
                .subnet = {}}};
        m_network.apps = m_network.apps.with(id, std::move(app));
    }

    Network& m_network;
};

std::shared_ptr<const Network> withApps(const Plan& plan)
{
    auto network = std::make_shared<Network>(*plan.network);
    Host host(*network);
    const auto rows = network->virtualNetworks.rows();
    for (int number = 0; number < environments; ++number)
        host.add(number, rows[std::size_t(number) * rows.size() / environments].id);
    return network;
}

/// One rule of the group with another port.
std::shared_ptr<const Network> withRuleEdited(const std::shared_ptr<const Network>& network, SecurityGroupId group)
{
    auto edited = std::make_shared<Network>(*network);
    SecurityGroup changed = *edited->securityGroups.find(group);
    const auto& row = changed.rules.rows()[changed.rules.size() / 2];
    SecurityRule rule = *row.value;
    rule.destination.setPorts({portField(QStringLiteral("8443"))});
    changed.rules = changed.rules.with(row.id, std::move(rule));
    edited->securityGroups = edited->securityGroups.with(group, std::move(changed));
    return edited;
}

double secondsOf(const std::function<void()>& act)
{
    const auto start = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Case {
    std::shared_ptr<const Network> network;
    std::vector<TraceEnd> callers;
    std::vector<MatrixTarget> targets;
    int runs = 5;

    Matrix ask(MatrixRunner& runner, const std::shared_ptr<const Network>& of) const
    {
        return runner.run(of, callers, targets);
    }
    double whole() const
    {
        std::vector<double> times;
        for (int run = 0; run < runs; ++run) {
            MatrixRunner runner;
            times.push_back(secondsOf([&] { ask(runner, network); }));
        }
        return median(times);
    }
    /// The edit and its undoing in turns; `changed` is how many cells it changes. Ends where a cell is not that of a run
    /// anew.
    double edited(SecurityGroupId group, std::size_t& changed) const
    {
        const auto after = withRuleEdited(network, group);
        MatrixRunner runner;
        const Matrix first = ask(runner, network);
        std::vector<double> times;
        for (int run = 0; run < 2 * runs; ++run)
            times.push_back(secondsOf([&] { ask(runner, run % 2 ? network : after); }));
        MatrixRunner anew;
        const Matrix expected = ask(anew, after);
        if (ask(runner, after).cells != expected.cells)
            qFatal("An edited matrix differs from a new one.");
        changed = 0;
        for (std::size_t i = 0; i < first.cells.size(); ++i)
            changed += first.cells[i] == expected.cells[i] ? 0 : 1;
        return median(times);
    }
};

SecurityGroupId groupOf(const Subnet& subnet)
{
    return subnet.securityGroup.value_or(SecurityGroupId {});
}

void measure(const Case& asked)
{
    const double whole = asked.whole();
    const Network& network = *asked.network;
    const SecurityGroupId callers = groupOf(*network.subnets.rows()[network.subnets.size() / 2].value);
    const auto& host = *network.environments.rows().front().value;
    const SecurityGroupId hosts = groupOf(*network.subnets.find(host.subnet.value_or(SubnetId {})));
    std::size_t callerCells = 0;
    std::size_t hostCells = 0;
    const double callerEdit = asked.edited(callers, callerCells);
    const double hostEdit = asked.edited(hosts, hostCells);
    const Reading reading(network);
    int traces = 0;
    const double traced = secondsOf([&] {
        for (std::size_t row = 0; row < asked.callers.size(); row += 100, ++traces)
            if (!traceOf(reading,
                    {.from = asked.callers[row],
                        .to = asked.targets[row % asked.targets.size()].part,
                        .endpoint = asked.targets[row % asked.targets.size()].endpoint}))
                qFatal("A cell is no question of a trace.");
    });
    std::printf("{\"case\":\"matrix\",\"callers\":%zu,\"targets\":%zu,\"full_s\":%.4f,\"us_a_cell\":%.3f,"
                "\"caller_rule_ms\":%.2f,\"caller_rule_cells\":%zu,\"host_rule_ms\":%.2f,\"host_rule_cells\":%zu,"
                "\"trace_alone_us\":%.1f}\n",
        asked.callers.size(), asked.targets.size(), whole, whole * 1e6 / double(asked.callers.size() * asked.targets.size()),
        callerEdit * 1e3, callerCells, hostEdit * 1e3, hostCells, traced * 1e6 / traces);
}

}

}

int main(int argc, char** argv)
{
    QString file;
    int runs = 5;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word.startsWith(QLatin1String("runs=")))
            runs = word.mid(5).toInt();
        else
            file = word;
    }
    ase::Case asked;
    asked.runs = runs;
    const ase::Plan plan = ase::readPlan(file);
    asked.network = ase::withApps(plan);
    asked.callers = ase::callersOf(*asked.network);
    asked.targets = ase::targetsOf(*asked.network, {{.kind = ase::EndpointKind::Https}, {.kind = ase::EndpointKind::Kudu}});
    ase::measure(asked);
    return 0;
}
