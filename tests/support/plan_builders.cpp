#include "tests/support/plan_builders.h"

#include "model/exchange/textplan/read_text_plan.h"

namespace ase::test {

namespace {

constexpr int subnetsPerNetwork = 50;

QString networkOf(int subnet)
{
    return QStringLiteral("net%1").arg(subnet / subnetsPerNetwork);
}

QString prefixOf(int subnet)
{
    return QStringLiteral("10.%1.%2").arg(subnet / subnetsPerNetwork).arg(subnet % subnetsPerNetwork);
}

QString securityGroup(int subnet)
{
    QString text = QStringLiteral("nsg nsg%1:\n").arg(subnet);
    for (int rule = 0; rule < 8; ++rule)
        text += QStringLiteral("%1 in allow tcp 10.%2.%3.0/24 -> %4.0/24:443,%5;\n")
                    .arg(100 + 10 * rule)
                    .arg(rule)
                    .arg(subnet % subnetsPerNetwork)
                    .arg(prefixOf(subnet))
                    .arg(8000 + rule);
    text += QStringLiteral("180 in allow tcp AzureLoadBalancer -> any:80;\n4096 in deny any any -> any\n");
    return text;
}

QString occupants(int subnet)
{
    const QString path = networkOf(subnet) + QStringLiteral("/s%1").arg(subnet);
    if (subnet % 10 != 0)
        return QStringLiteral("vm vm%1 %2.4 in %3\n").arg(subnet).arg(prefixOf(subnet), path);
    return QStringLiteral("ase3 ase%1 in %2 ilb %3.11\nplan p%1 in ase%1 I1v2 x 3\napp web%1 in p%1\n")
        .arg(subnet)
        .arg(path, prefixOf(subnet));
}

QString subnetText(int subnet)
{
    QString text = QStringLiteral("subnet s%1 %2.0/24 in %3 nsg nsg%1").arg(subnet).arg(prefixOf(subnet), networkOf(subnet));
    if (subnet % 5 == 0)
        text += QStringLiteral(" rt rt%1").arg(subnet);
    if (subnet % 10 == 0)
        text += QStringLiteral(" delegated");
    text += u'\n';
    if (subnet % 5 == 0)
        text += QStringLiteral("rt rt%1: 0.0.0.0/0 -> 10.0.0.4\n").arg(subnet);
    return text + securityGroup(subnet) + occupants(subnet);
}

Plan planOf(const QString& text)
{
    auto plan = ase::planFromText(text, QStringLiteral("text plan"));
    if (!plan)
        qFatal("%s", qPrintable(sentenceWithPlace(plan.error())));
    return *std::move(plan);
}

}

Plan planFromText(const char* text)
{
    return planOf(QString::fromUtf8(text));
}

Plan samplePlanOf(int subnets)
{
    QString text = QStringLiteral("title \"A plan of %1 subnets\"\nregion westeurope\n").arg(subnets);
    for (int subnet = 0; subnet < subnets; ++subnet) {
        if (subnet % subnetsPerNetwork == 0) {
            text += QStringLiteral("vnet %1 10.%2.0.0/16\n").arg(networkOf(subnet)).arg(subnet / subnetsPerNetwork);
            if (subnet > 0)
                text += QStringLiteral("peer net0 %1 forwarded\n").arg(networkOf(subnet));
        }
        text += subnetText(subnet);
    }
    return planOf(text);
}

}
