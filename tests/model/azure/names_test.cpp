#include "model/azure/names.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

using namespace ase::azure;

Q_DECLARE_METATYPE(std::optional<NameProblem>)

class NamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problem_data();
    void problem();
    void sanitisedNameIsGood();
    void sanitisedNameKeepsWhatIsGood();
};

namespace {

constexpr ResourceKind kinds[] {ResourceKind::ResourceGroup, ResourceKind::VirtualNetwork, ResourceKind::Subnet,
    ResourceKind::Peering, ResourceKind::NetworkSecurityGroup, ResourceKind::RouteTable, ResourceKind::SecurityRule,
    ResourceKind::Route, ResourceKind::PrivateDnsZone, ResourceKind::VirtualNetworkLink, ResourceKind::AppServicePlan,
    ResourceKind::Site, ResourceKind::Slot, ResourceKind::Environment, ResourceKind::Firewall};

}

void NamesTest::problem_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<NameProblem>>("expected");

    using P = NameProblem;
    using K = ResourceKind;
    const auto row = [](K kind, const QString& name, std::optional<P> expected) {
        QTest::addRow("%s %s", nameRule(kind).fact, qPrintable(name.left(20))) << int(kind) << name << expected;
    };
    const auto a = [](int length) { return QString(length, u'a'); };
    row(K::ResourceGroup, QStringLiteral("rg(test)-1.x"), {});
    row(K::ResourceGroup, QStringLiteral("rg."), P::End);
    row(K::ResourceGroup, a(91), P::TooLong);
    row(K::ResourceGroup, QString(), P::TooShort);
    row(K::VirtualNetwork, QStringLiteral("v"), P::TooShort);
    row(K::VirtualNetwork, a(64), {});
    row(K::VirtualNetwork, a(65), P::TooLong);
    row(K::VirtualNetwork, QStringLiteral("hub_1.prod-"), P::End);
    row(K::VirtualNetwork, QStringLiteral("hub_"), {});
    row(K::VirtualNetwork, QStringLiteral("_hub"), P::Start);
    row(K::VirtualNetwork, QStringLiteral("hub net"), P::Character);
    row(K::VirtualNetwork, QStringLiteral("hüb"), P::Character);
    row(K::Subnet, QStringLiteral("s"), {});
    row(K::Subnet, a(81), P::TooLong);
    row(K::NetworkSecurityGroup, QStringLiteral("nsg/ase"), P::Character);
    row(K::SecurityRule, QStringLiteral("-allow"), P::Start);
    row(K::PrivateDnsZone, QStringLiteral("ase1.appserviceenvironment.net"), {});
    row(K::PrivateDnsZone, QStringLiteral("net"), P::TooFewLabels);
    row(K::PrivateDnsZone, QStringLiteral("a..net"), P::TooShort);
    row(K::PrivateDnsZone, a(64) + QStringLiteral(".net"), P::TooLong);
    row(K::PrivateDnsZone, QStringLiteral("a.").repeated(34) + QStringLiteral("net"), P::TooManyLabels);
    row(K::AppServicePlan, a(40), {});
    row(K::AppServicePlan, a(41), P::TooLong);
    row(K::AppServicePlan, QStringLiteral("plan_1"), P::Character);
    row(K::Site, QStringLiteral("-app"), P::Start);
    row(K::Site, QStringLiteral("app-"), P::End);
    row(K::Site, a(61), P::TooLong);
    row(K::Environment, a(36), {});
    row(K::Environment, a(37), P::TooLong);
    row(K::Environment, QStringLiteral("my ase"), P::Character);
    row(K::Environment, QStringLiteral("ase-"), P::End);
    row(K::Firewall, a(51), P::TooLong);
}

void NamesTest::problem()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(std::optional<NameProblem>, expected);
    QVERIFY(nameProblem(ResourceKind(kind), name) == expected);
}

void NamesTest::sanitisedNameIsGood()
{
    QVERIFY(rc::check([] {
        const ResourceKind kind = *rc::gen::elementOf(std::vector<ResourceKind>(std::begin(kinds), std::end(kinds)));
        const QString name = QString::fromStdString(*rc::gen::arbitrary<std::string>());
        const QString good = sanitisedName(kind, name);
        RC_ASSERT((good.isEmpty() || !nameProblem(kind, good)));
    }));
}

void NamesTest::sanitisedNameKeepsWhatIsGood()
{
    QCOMPARE(sanitisedName(ResourceKind::VirtualNetwork, QStringLiteral("hub-1")), QStringLiteral("hub-1"));
    QCOMPARE(sanitisedName(ResourceKind::VirtualNetwork, QStringLiteral("_hub net!")), QStringLiteral("hub-net"));
    QCOMPARE(sanitisedName(ResourceKind::Environment, QString(50, u'a')), QString(36, u'a'));
    QCOMPARE(sanitisedName(ResourceKind::Site, QStringLiteral("!")), QString());
}

ASE_TEST(NamesTest)

#include "names_test.moc"
