#include "model/plan/edit/edit_environment.h"
#include "tests/model/check/check_support.h"
#include "tests/support/test_registry.h"

using namespace ase;

class SubCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings() { test::verifyCase(); }
    void zonesAndHosts();
};

void SubCheckTest::findings_data()
{
    test::addCases({
        {"none", "ASE-SUB-030", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase3 p in s ilb", "v/s ase:p .delegation"},
        {"delegated", "ASE-SUB-030", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v delegated\nase3 p in s ilb", ""},
        {"unknown", "ASE-SUB-030", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v delegated ?d\nase3 p in s ilb", ""},
        {"by name alone", "ASE-SUB-030", "vnet v existing\nsubnet s in v existing\nase3 p in s ilb", ""},
        {"v2", "ASE-SUB-030", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase2 p in s ilb", ""},
        {"another", "ASE-SUB-031",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v delegated Microsoft.Web/serverFarms\nase3 p in s ilb",
            "v/s ase:p .delegation"},
        {"letter case", "ASE-SUB-031",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v delegated microsoft.web/hostingenvironments\nase3 p in s ilb",
            ""},
        {"v2", "ASE-SUB-032", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v delegated\nase2 p in s ilb",
            "v/s ase:p .delegation"},
        {"v3", "ASE-SUB-032", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v delegated\nase3 p in s ilb", ""},
        {"machine", "ASE-SUB-033",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nsubnet t 10.0.1.0/24 in v\nase3 p in s ilb\nvm m in s\nvm n in "
            "t",
            "vm:m v/s ase:p"},
        {"/28", "ASE-SUB-034", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/28 in v\nase3 p in s ilb", "v/s ase:p .prefix"},
        {"/27", "ASE-SUB-034", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/27 in v\nase3 p in s ilb", ""},
        {"/25", "ASE-SUB-035", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/25 in v\nase3 p in s ilb", "v/s ase:p .prefix"},
        {"/24", "ASE-SUB-035", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase3 p in s ilb", ""},
        {"/28 is an error already", "ASE-SUB-035", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/28 in v\nase3 p in s ilb", ""},
        {"150", "ASE-SUB-036",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase3 p in s ilb\nplan a in p I1v2 x 75\nplan b in p I2v2 x 1 "
            "steady 75",
            "v/s ase:p .prefix"},
        {"149", "ASE-SUB-036",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase3 p in s ilb\nplan a in p I1v2 x 75\nplan b in p I2v2 x 74",
            ""},
        {"150 in a /23", "ASE-SUB-036",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/23 in v\nase3 p in s ilb\nplan a in p I1v2 x 75\nplan b in p I2v2 x 75",
            ""},
        // 5 + 7 + 19 + 1 = 32. Fact: VEC-07.
        {"v3, one too many", "ASE-SUB-037",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/27 in v\nase3 p in s ilb\nplan a in p I1v2 x 20", "v/s ase:p .prefix"},
        {"v3, as many as fit", "ASE-SUB-037",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/27 in v\nase3 p in s ilb\nplan a in p I1v2 x 19", ""},
        // 13 + 18 + 1 = 32. Fact: VEC-03.
        {"v2, one too many", "ASE-SUB-037",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/27 in v\nase2 p in s ilb\nplan a in p I1 x 1 steady 19",
            "v/s ase:p .prefix"},
        {"v2, as many as fit", "ASE-SUB-037",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/27 in v\nase2 p in s ilb\nplan a in p I1 x 18", ""},
        {"v1", "ASE-SUB-037",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/28 in v\nase1 p in s ilb front-ends 2 Medium pool 4 Small",
            "v/s ase:p .prefix"},
        {"unknown count", "ASE-SUB-037",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase3 p in s ilb\nplan a in p I1v2 x ?count",
            "?v/s ase:p .prefix"},
        {"unknown prefix", "ASE-SUB-037", "vnet v 10.0.0.0/16\nsubnet s ?prefix in v\nase3 p in s ilb",
            "?v/s ase:p .prefix"},
        {"best case alone", "ASE-SUB-038",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/27 in v\nase3 p in s ilb\nplan a in p I1v2 x 1", "v/s ase:p .prefix"},
        {"surely", "ASE-SUB-038", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/26 in v\nase3 p in s ilb\nplan a in p I1v2 x 30",
            ""},
        {"one more", "ASE-SUB-038", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/26 in v\nase3 p in s ilb\nplan a in p I1v2 x 31",
            "v/s ase:p .prefix"},
        // 5 + 27 + 2 * 15 + 1 = 63, with 16 instances 65. Fact: VEC-08.
        {"no room", "ASE-SUB-039", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/26 in v\nase3 p in s ilb\nplan a in p I1v2 x 16",
            "v/s ase:p .prefix"},
        {"room", "ASE-SUB-039", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/26 in v\nase3 p in s ilb\nplan a in p I1v2 x 15", ""},
        {"v1 /29", "ASE-SUB-040", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/29 in v\nase1 p in s ilb", "v/s ase:p .prefix"},
        {"v1 /28", "ASE-SUB-040", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/28 in v\nase1 p in s ilb", ""},
        {"v1 /27", "ASE-SUB-200", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/27 in v\nase1 p in s ilb", "v/s ase:p .prefix"},
        {"v1 /26", "ASE-SUB-200", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/26 in v\nase1 p in s ilb", ""},
        {"v2 /28", "ASE-SUB-200", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/28 in v\nase2 p in s ilb", "v/s ase:p .prefix"},
        {"v2 /27", "ASE-SUB-200", "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/27 in v\nase2 p in s ilb", ""},
        {"101 in a plan", "ASE-SUB-041", "ase3 p ilb\nplan a in p I1v2 x 101", "ase:p/a .instances"},
        {"100 in a plan", "ASE-SUB-041", "ase3 p ilb\nplan a in p I1v2 x 100\nplan b in p I1v2 x 100", ""},
        {"201 of v3", "ASE-SUB-041", "ase3 p ilb\nplan a in p I1v2 x 100\nplan b in p I1v2 x 100\nplan c in p I1v2",
            "ase:p .instances"},
        {"201 of v2", "ASE-SUB-041", "ase2 p ilb\nplan a in p I1 x 100\nplan b in p I1 x 100\nplan c in p I1", ""},
        {"201 of v2", "ASE-SUB-201", "ase2 p ilb\nplan a in p I1 x 100\nplan b in p I1 x 100\nplan c in p I1",
            "ase:p .instances"},
        {"200 of v2", "ASE-SUB-201", "ase2 p ilb\nplan a in p I1 x 100\nplan b in p I1 x 100", ""},
        {"hosts and pools of v1", "ASE-SUB-041",
            "ase1 p ilb front-ends 2 Medium pool 14 Small pool 14 Small pool 14 Large pool 14 Large",
            "ase:p .instances | ase:p .pools"},
        {"55 hosts", "ASE-SUB-041", "ase1 p ilb front-ends 2 Medium pool 20 Small pool 20 Small pool 13 Large", ""},
        {"few", "ASE-SUB-042", "ase1 p ilb front-ends 1 Small pool 1 Small",
            "ase:p .frontEndSize | ase:p .frontEnds | ase:p .pools"},
        {"enough", "ASE-SUB-042", "ase1 p ilb front-ends 2 P2 pool 2 Small", ""},
        {"4 and 16", "ASE-SUB-043", "ase2 p ilb ratio 4\nase2 q ilb ratio 16",
            "ase:p .frontEndRatio | ase:q .frontEndRatio"},
        {"5 and 15", "ASE-SUB-043", "ase2 p ilb ratio 5\nase2 q ilb ratio 15\nase2 r ilb ratio ?r", ""},
        {"I1 in v3", "ASE-SUB-044", "ase3 p ilb\nplan a in p I1\nplan b in p P1v3",
            "ase:p/a ase:p .sku | ase:p/b ase:p .sku"},
        {"I1v2 in v2", "ASE-SUB-044", "ase2 p ilb\nplan a in p I1v2", "ase:p/a ase:p .sku"},
        {"fitting, unknown, not in the catalogue", "ASE-SUB-044",
            "ase3 p ilb\nplan a in p i1V2\nplan b in p ?sku\nplan c in p I9v9\nase1 q ilb\nplan d in q P2", ""},
        {"one instance", "ASE-SUB-046", "ase3 p ilb zone-redundant\nplan a in p I1v2 x 1 zone-redundant",
            "ase:p/a .instances"},
        {"two instances", "ASE-SUB-046",
            "ase3 p ilb zone-redundant\nplan a in p I1v2 x 2 zone-redundant\nplan b in p I1v2 x ?n zone-redundant", ""},
        {"no apps", "ASE-SUB-048", "ase3 p ilb\nplan a in p I1v2 containers", "ase:p/a .apps"},
        {"with apps, no containers", "ASE-SUB-048",
            "ase3 p ilb\nplan a in p I1v2 containers\napp w in a\nplan b in p I1v2 windows", ""},
        // 70 % of 256 is 179.2: 5 + 27 + 140 + 7 = 179.
        {"180", "ASE-SUB-049",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase3 p in s ilb\nplan a in p I1v2 x 100\nplan b in p I2v2 x 41",
            "v/s ase:p .prefix"},
        {"179", "ASE-SUB-049",
            "vnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase3 p in s ilb\nplan a in p I1v2 x 100\nplan b in p I2v2 x 40",
            ""},
    });
}

void SubCheckTest::zonesAndHosts()
{
    const PlanPtr plan = test::planOf(QStringLiteral("ase3 p ilb zone-redundant"));
    QCOMPARE(test::findingsOf(plan, QStringLiteral("ASE-SUB-045")), QString());
    const auto hosts = setDedicatedHosts(*plan, plan->network->environments.rows().front().id, 2);
    const auto both = std::make_shared<const Plan>(*hosts);
    QCOMPARE(test::findingsOf(both, QStringLiteral("ASE-SUB-045")), QStringLiteral("ase:p .zoneRedundant"));
    QCOMPARE(test::complaintAbout(both, QStringLiteral("ASE-SUB-045")), QString());
}

ASE_TEST(SubCheckTest)

#include "sub_test.moc"
