#include "model/network/rule_why.h"
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

QString why(const QStringList& rules, std::size_t place)
{
    NetworkBuilder build;
    const VirtualNetworkId vnet = build.vnet(u("spoke"), u("10.1.0.0/16"));
    const SubnetId subnet = build.subnet(vnet, u("ase"), u("10.1.0.0/24"));
    const SecurityGroupId group = build.group(u("nsg"), rules, subnet);
    GroupMemory memory;
    for (const GroupAnalysis& analysis : analyseGroup(Reading(build.network()), group, memory)) {
        if (analysis.direction != Direction::Inbound)
            continue;
        const auto told = whyOf(build.network(), analysis, place);
        if (!told)
            return {};
        QStringList lines {told->title, told->asks.join(QStringLiteral(" / "))};
        for (const RuleWhy::Piece& piece : told->taken)
            lines << QStringLiteral("%1 by %2").arg(piece.part, piece.rule);
        lines << QStringLiteral("+%1").arg(told->more) << told->sample + u' ' + told->fate << told->contradictions;
        return lines.join(u'\n');
    }
    return {};
}

}

class RuleWhyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tells_data();
    void tells();
};

void RuleWhyTest::tells_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hidden by two")
        << QStringList {u("100 in allow tcp 10.1.2.0/24 -> 10.1.0.0/24:443"),
               u("110 in allow tcp 10.1.3.0/24 -> 10.1.0.0/24:80,443"), u("120 in deny tcp 10.1.2.0/23 -> 10.1.0.0/24:443")}
        << 2
        << u("Why r120 (120) never matches\n10.1.2.0/23 / TCP 443 to 10.1.0.0/24\n"
             "from 10.1.2.0/24 by r100 (100)\nfrom 10.1.3.0/24 by r110 (110)\n+0\n"
             "TCP 10.1.2.0:49152 to 10.1.0.0:443 passes by r100 (100)\n"
             "Contradicts r100 (100), r110 (110): the first of them decides the packets both name.");
    QTest::newRow("the first decides all it asks for")
        << QStringList {u("100 in allow tcp 10.1.2.0/24 -> 10.1.0.0/24:443")} << 0
        << u("What r100 (100) decides\n10.1.2.0/24 / TCP 443 to 10.1.0.0/24\n+0\n"
             "TCP 10.1.2.255:65535 to 10.1.0.255:443 passes by this rule\n");
}

void RuleWhyTest::tells()
{
    QFETCH(QStringList, rules);
    QFETCH(int, place);
    QTEST(why(rules, std::size_t(place)), "expected");
}

ASE_TEST(RuleWhyTest)

}

#include "rule_why_test.moc"
