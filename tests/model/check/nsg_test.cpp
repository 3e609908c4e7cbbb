#include "tests/model/check/check_support.h"
#include "tests/support/test_registry.h"

using namespace ase;

class NsgTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flows_data();
    void flows() { test::verifyCase(); }
    void rules_data();
    void rules() { test::verifyCase(); }
};

#define V1 "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v nsg g | ase1 a in s external | "
#define V2 "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v nsg g | ase2 a in s ilb 10.0.1.11 | "
#define V3 "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v nsg g | ase3 a in s ilb 10.0.1.11 | "
#define OUT_V3 "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v nsg g | ase3 a in s external | "
#define GOOD_V2                                                                                                             \
    V2 "nsg g: 100 in allow tcp AppServiceManagement -> any:454-455; 110 in allow any AzureLoadBalancer -> any;"            \
       "120 in allow any 10.0.1.0/24 -> 10.0.1.0/24; 200 in allow tcp VirtualNetwork -> 10.0.1.0/24:80,443;"                \
       "4000 in deny any any -> any"

void NsgTest::flows_data()
{
    test::addCases({
        {"default rules", "ASE-NSG-050", V2 "nsg g", "nsg:g ase:a v/s"},
        {"of v1", "ASE-NSG-050", V1 "nsg g", "nsg:g ase:a v/s"},
        {"template", "ASE-NSG-050", GOOD_V2, ""},
        {"one port", "ASE-NSG-050", V2 "nsg g: 100 in allow tcp AppServiceManagement -> any:454", "nsg:g ase:a v/s"},
        {"no group", "ASE-NSG-050", "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v | ase2 a in s ilb", ""},
        {"unknown source", "ASE-NSG-050", V2 "nsg g: 100 in allow tcp ?x -> any:454-455", "?nsg:g ase:a v/s"},
        {"rules elsewhere", "ASE-NSG-050", V2 "nsg g existing", "?nsg:g ase:a v/s"},
        {"inside denied in", "ASE-NSG-051", V2 "nsg g: 100 in deny tcp VirtualNetwork -> any:8080", "nsg:g ase:a v/s"},
        {"inside denied out", "ASE-NSG-051", V2 "nsg g: 100 out deny udp any -> VirtualNetwork", "nsg:g ase:a v/s"},
        {"inside", "ASE-NSG-051", GOOD_V2, ""},
        {"inside v3", "ASE-NSG-051", V3 "nsg g: 100 in deny any any -> any", ""},
        {"probe v2", "ASE-NSG-052", V2 "nsg g: 100 in deny tcp any -> any:16000-17000", "nsg:g ase:a v/s"},
        {"probe v2 let in", "ASE-NSG-052", GOOD_V2, ""},
        {"probe v3", "ASE-NSG-053", V3 "nsg g: 100 in allow tcp any -> any:443; 200 in deny any any -> any",
            "nsg:g ase:a v/s"},
        {"probe v3 let in", "ASE-NSG-053", V3 "nsg g", ""},
        {"probe v3 full", "ASE-NSG-053", V3 "nsg g: 100 in deny any any -> any; 101 in allow any any -> any",
            "nsg:g ase:a v/s"},
        {"ftp probe", "ASE-NSG-054",
            "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v nsg g | ase3 a in s ilb ftp |"
            "nsg g: 100 in allow tcp AzureLoadBalancer -> any:80; 200 in deny any any -> any",
            "nsg:g ase:a v/s"},
        {"no ftp", "ASE-NSG-054", V3 "nsg g: 200 in deny any any -> any", ""},
        {"deny all", "ASE-NSG-055", V2 "nsg g: 300 in deny any any -> any", "nsg:g/rule-300 ase:a"},
        {"deny all after it", "ASE-NSG-055", GOOD_V2, ""},
        {"no way out", "ASE-NSG-056", V2 "nsg g: 100 out deny any any -> Internet", "nsg:g ase:a v/s"},
        {"no database", "ASE-NSG-056", V2 "nsg g: 100 out deny tcp any -> Sql:1433", "nsg:g ase:a v/s"},
        {"other service", "ASE-NSG-056", V2 "nsg g: 100 out deny tcp any -> EventHub:1433", ""},
        {"no monitoring", "ASE-NSG-057", V2 "nsg g: 100 out deny tcp any -> any:12000", "nsg:g ase:a v/s"},
        {"monitoring", "ASE-NSG-057", GOOD_V2, ""},
        {"no storage v1", "ASE-NSG-058", V1 "nsg g: 100 out deny tcp any -> Storage:445", "nsg:g ase:a v/s"},
        {"storage v1", "ASE-NSG-058", V1 "nsg g", ""},
        {"closed", "ASE-NSG-059", OUT_V3 "nsg g", "nsg:g ase:a"},
        {"stated source", "ASE-NSG-059", OUT_V3 "nsg g: 100 in allow tcp 52.1.0.0/16 -> any:443", ""},
        {"internal", "ASE-NSG-059", V3 "nsg g", ""},
    });
}

void NsgTest::rules_data()
{
    test::addCases({
        {"only the address", "ASE-NSG-061", V3 "nsg g: 100 in allow tcp any -> 10.0.1.11:443",
            "nsg:g/rule-100 ase:a .destination"},
        {"subnet", "ASE-NSG-061", V3 "nsg g: 100 in allow tcp any -> 10.0.1.0/24:443", ""},
        {"twice", "ASE-NSG-064", "nsg g: 100 in allow tcp any -> any:1 name=x; 100 in allow tcp any -> any:2 name=y",
            "nsg:g/y nsg:g .priority"},
        {"both directions", "ASE-NSG-064", "nsg g: 100 in allow tcp any -> any name=x; 100 out allow tcp any -> any name=y",
            ""},
        {"out of bounds", "ASE-NSG-064", "nsg g: 4097 in allow tcp any -> any; 99 in deny tcp any -> any",
            "nsg:g/rule-4097 nsg:g .priority | nsg:g/rule-99 nsg:g .priority"},
        {"by a union", "ASE-NSG-065",
            "nsg g: 100 in allow tcp 10.0.0.0/9 -> any; 110 in allow tcp 10.128.0.0/9 -> any; 120 in deny tcp 10.0.0.0/8 -> "
            "any",
            "nsg:g/rule-120 nsg:g"},
        {"a part is left", "ASE-NSG-065", "nsg g: 100 in allow tcp 10.0.0.0/9 -> any; 120 in deny tcp 10.0.0.0/8 -> any",
            ""},
        {"by a tag", "ASE-NSG-065", V3 "nsg g: 100 in allow any VirtualNetwork -> any; 120 in deny tcp 10.0.9.0/24 -> any",
            "nsg:g/rule-120 nsg:g"},
        {"by the unknown", "ASE-NSG-065", "nsg g: 100 in allow any ?x -> any; 120 in deny tcp 10.0.9.0/24 -> any", ""},
        {"list of tags", "ASE-NSG-068", "nsg g: 100 in allow tcp Sql,Storage -> any", "nsg:g/rule-100 .source"},
        {"one tag", "ASE-NSG-068", "nsg g: 100 in allow tcp Sql -> any", ""},
        {"reversed", "ASE-NSG-069", "nsg g: 100 in allow tcp any -> any:4026-4024", "nsg:g/rule-100 .destinationPort"},
        {"too large", "ASE-NSG-069", "nsg g: 100 in allow tcp any -> any:70000", "nsg:g/rule-100 .destinationPort"},
        {"fine", "ASE-NSG-069", "nsg g: 100 in allow tcp any -> any:80,443", ""},
        {"against", "ASE-NSG-071", "nsg g: 100 in allow tcp Sql.WestEurope -> any; 110 out allow tcp any -> GatewayManager",
            "nsg:g/rule-100 .source | nsg:g/rule-110 .destination"},
        {"along", "ASE-NSG-071", "nsg g: 100 out allow tcp any -> Sql; 110 in allow tcp GatewayManager -> any", ""},
        {"group of cards", "ASE-NSG-072", V3 "asg m | nsg g: 100 in allow tcp any -> @m:443",
            "nsg:g/rule-100 ase:a .destination"},
        {"management for all", "ASE-NSG-073", V2 "nsg g: 100 in allow tcp Internet -> any:454-455",
            "nsg:g/rule-100 ase:a .source"},
        {"management", "ASE-NSG-073", GOOD_V2, ""},
        {"debugging for all", "ASE-NSG-074", V3 "nsg g: 100 in allow tcp any -> any:4022", "nsg:g/rule-100 ase:a .source"},
        {"debugging", "ASE-NSG-074", V3 "nsg g: 100 in allow tcp 52.1.0.0/16 -> any:4022", ""},
        {"ports of v1", "ASE-NSG-075", V3 "nsg g: 100 in allow tcp any -> any:4016,4022",
            "nsg:g/rule-100 ase:a .destinationPort"},
        {"ports of v3", "ASE-NSG-075", V3 "nsg g: 100 in allow tcp any -> any:4022-4024", ""},
        {"on the gateway", "ASE-NSG-077", "vnet v 10.0.0.0/16 | subnet GatewaySubnet 10.0.0.0/27 in v nsg g | nsg g",
            "v/GatewaySubnet nsg:g .securityGroup"},
        {"on another", "ASE-NSG-077", "vnet v 10.0.0.0/16 | subnet AzureBastionSubnet 10.0.0.0/26 in v nsg g | nsg g", ""},
        {"none", "ASE-NSG-078", "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v | ase3 a in s ilb",
            "v/s ase:a .securityGroup"},
        {"not known", "ASE-NSG-078", "vnet v 10.0.0.0/16 existing | subnet s 10.0.1.0/24 in v existing | ase3 a in s ilb",
            "?v/s ase:a .securityGroup"},
        {"widened", "ASE-NSG-079",
            "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v nsg g rt t | ase3 a in s ilb | nsg g |"
            "rt t: 0.0.0.0/0 -> 10.0.2.4 name=d",
            "rt:t/d v/s ase:a"},
        {"not widened", "ASE-NSG-079",
            "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v nsg g rt t | ase3 a in s ilb | nsg g | rt t: 0.0.0.0/0 -> "
            "internet",
            ""},
        {"no address", "ASE-NSG-200", "nsg g: 100 in allow tcp 10.0.0.300 -> any", "nsg:g/rule-100 .source"},
    });
}

ASE_TEST(NsgTest)

#include "nsg_test.moc"
