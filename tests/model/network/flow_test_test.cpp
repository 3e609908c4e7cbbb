#include "model/network/flow_test.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace ase {

namespace {

using test::NetworkBuilder;

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

/// Two groups on the way to a machine: the subnet's and its interface's.
struct Spoke {
    Spoke()
    {
        const VirtualNetworkId vnet = build.vnet(u("spoke"), u("10.1.0.0/16"));
        subnet = build.subnet(vnet, u("web"), u("10.1.0.0/24"));
        group = build.group(u("nsg-web"),
            {u("100 in allow tcp 10.0.0.0/8 -> 10.1.0.11:443"), u("110 in allow tcp 10.0.0.0/8 -> 10.1.0.0/24:80,443"),
                u("120 in allow tcp Sql -> *:*"), u("4096 in deny * * -> *:*")},
            subnet);
        const DeviceId vm = build.device(u("vm1"), VirtualMachine {}, subnet, u("10.1.0.9"));
        const SecurityGroupId own = build.group(u("nsg-vm"), {u("200 in deny tcp * -> *:80")});
        network = *build.build()->network;
        Device device = *network.devices.find(vm);
        device.securityGroup = own;
        network.devices = network.devices.with(vm, std::move(device));
    }
    QString ask(const char* from, const char* to, const char* port, Carried carried = Carried::Tcp) const
    {
        const Reading reading(network);
        const auto packet = packetMeant(reading, u(from), u(to), carried, u(port));
        if (!packet)
            return sentence(packet.error());
        const FlowTest test = testFlow(network, reading, {group, subnet, Direction::Inbound}, *packet);
        return QStringLiteral("%1 | %2 | %3").arg(test.title, test.detail, test.ruleName);
    }

    NetworkBuilder build;
    Network network;
    SubnetId subnet;
    SecurityGroupId group;
};

}

class FlowTestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tells_data();
    void tells();
};

void FlowTestTest::tells_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* from, const char* to, const char* port, const char* expected) {
        QTest::newRow(name) << u(from) << u(to) << u(port) << u(expected);
    };
    row("allowed", "10.9.0.1", "10.1.0.20", "https", "Allowed by r110 (110) |  | r110");
    row("denied, and by how little", "10.9.0.1", "10.1.0.20", "8080",
        "Denied by r4096 (4096) | r110 (110) asks for port 80, 443. | r4096");
    row("denied by who comes from elsewhere", "192.168.0.1", "10.1.0.11", "443",
        "Denied by r4096 (4096) | r110 (110) asks for source 10.0.0.0/8. | r4096");
    row("both groups allow", "10.1.0.5", "vm1", "443",
        "Allowed by r110 (110) of nsg-web and by AllowVnetInBound (65000) of nsg-vm | r200 (200) asks for port 80. | r110");
    row("the interface's group denies", "10.9.0.1", "10.1.0.9", "80", "Denied by r200 (200) of nsg-vm |  | r110");
    row("a tag whose addresses are not known", "Sql", "10.1.0.20", "1433",
        "Allowed by r120 (120) | The addresses of Sql are not known here. | r120");
    row("no address", "10.9.0", "10.1.0.20", "80",
        "10.9.0 is no address, no device with an address and no service tag. Write one, such as 10.1.0.4.");
    row("no port", "10.9.0.1", "10.1.0.20", "many",
        "many is no port. Write a number from 0 to 65535, or a name such as https.");
    row("two families", "fd00::1", "10.1.0.20", "80",
        "fd00::1 and 10.1.0.20 are of two families: no packet goes between them.");
}

void FlowTestTest::tells()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, port);
    const Spoke spoke;
    QTEST(spoke.ask(qPrintable(from), qPrintable(to), qPrintable(port)), "expected");
}

ASE_TEST(FlowTestTest)

}

#include "flow_test_test.moc"
