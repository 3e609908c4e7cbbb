#include "model/azure/management_addresses.h"
#include "model/azure/tags.h"
#include "model/network/address_words.h"
#include "model/network/tag_points.h"
#include "model/network/virtual_network_tag.h"
#include "tests/support/test_registry.h"

using namespace ase;

class AddressWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sets_data();
    void sets();
    void points();
};

namespace {

AddressSet of(std::initializer_list<const char*> blocks)
{
    AddressSet set;
    for (const char* block : blocks)
        set = set | AddressSet(*Prefix::parseAddressOrPrefix(block));
    return set;
}

}

void AddressWordsTest::sets_data()
{
    QTest::addColumn<AddressSet>("set");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const AddressSet& set, const char* words) {
        QTest::newRow(name) << set << QString::fromLatin1(words);
    };
    const AddressSet internet = internetTag({}).only(Family::V4);
    row("one", of({"10.1.2.4"}), "10.1.2.4");
    row("blocks", of({"10.1.2.0/25", "10.1.2.192/26"}), "10.1.2.0/25, 10.1.2.192/26");
    row("many", of({"10.0.0.1", "10.0.0.3", "10.0.0.5", "10.0.0.7", "10.0.0.9"}),
        "10.0.0.1, 10.0.0.3, 10.0.0.5, 10.0.0.7, ...");
    row("the Internet", internet, "the Internet");
    row("the Internet and a machine", internet | of({"10.1.2.4"}), "the Internet, 10.1.2.4");
    row("most of the Internet", internet - of({"198.51.100.0/24"}), "the Internet but for 198.51.100.0/24");
    row("everyone", everyIpv4(), "any address");
    row("everyone of both families", everyAddress(), "any address");
    row("management", azure::managementSet(azure::Cloud::Public), "AppServiceManagement");
    row("the prober", of({"168.63.129.16"}), "AzureLoadBalancer");
    row("IPv6", of({"fd00::/48"}), "fd00::/48");
    row("a tag", tagPoints(azure::tag::sql), "Sql");
    row("a tag and a block", tagPoints(azure::tag::sql) | of({"10.0.0.0/8"}), "Sql, 10.0.0.0/8");
    row("a tag nobody knows", tagPoints(QStringLiteral("Contoso")), "addresses of a service tag");
    row("nobody", {}, "");
}

void AddressWordsTest::sets()
{
    QFETCH(AddressSet, set);
    QFETCH(QString, words);
    QCOMPARE(spoken(set), words);
}

void AddressWordsTest::points()
{
    QCOMPARE(spoken(*Address::parse("10.1.2.4")), QStringLiteral("10.1.2.4"));
    QCOMPARE(spoken(*Address::parse("fd00::4")), QStringLiteral("fd00::4"));
    QCOMPARE(
        spoken(tagPoints(azure::tag::azureResourceManager).ranges().front().first), QStringLiteral("AzureResourceManager"));
}

ASE_TEST(AddressWordsTest)

#include "address_words_test.moc"
