#pragma once

#include "model/exchange/textplan/read_text_plan.h"
#include "model/network/name_resolution.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// The reference topology of the trace scenarios, as far as names go, and questions asked in it.
namespace ase::test {

inline QString u(const char* text)
{
    return QString::fromUtf8(text);
}

inline const QString zoneName = QStringLiteral("ase1.appserviceenvironment.net");

/// The reference topology of the trace scenarios, as far as names go. In the statements ZONE stands for the zone's name.
inline const QStringList& topology()
{
    static const QStringList statements =
        u("vnet hub 10.0.0.0/16 | subnet resolver 10.0.20.0/28 in hub | subnet shared 10.0.9.0/24 in hub | "
          "vnet spk 10.1.0.0/16 | subnet s 10.1.0.0/24 in spk | subnet agents 10.1.2.0/24 in spk | "
          "subnet appgw 10.1.3.0/24 in spk | subnet pe 10.1.4.0/24 in spk | vnet spk2 10.2.0.0/16 | "
          "subnet vms 10.2.0.0/24 in spk2 | subnet GatewaySubnet 10.0.255.0/27 in hub | "
          "gateway vpn in hub/GatewaySubnet | site office 192.168.0.0/16 via vpn | "
          "peer hub spk transit remote-gateways | peer hub spk2 transit remote-gateways | "
          "ase3 ase1 in s ilb 10.1.0.11 | plan plan1 in ase1 I1v2 | app app in plan1 | "
          "zone ZONE: * 10.1.0.11; @ 10.1.0.11; *.scm 10.1.0.11 link hub spk spk2 | dns inbound 10.0.20.4 resolver | "
          "dns onprem 192.168.1.53 forward appserviceenvironment.net 10.0.20.4 | server agent 10.1.2.4 | "
          "server desk 192.168.10.5 | server outside 198.51.100.7 | vm other 10.2.0.4")
            .split(u(" | "));
    return statements;
}

/// Its first two words, environments of all versions alike.
inline QString headOf(const QString& statement)
{
    static const QRegularExpression version(u("^ase[123]"));
    return statement.section(u' ', 0, 1).remove(u':').replace(version, u("ase"));
}

/// The topology with statements in place of those that begin with the same two words, or beside them.
inline Plan world(const char* changes)
{
    QStringList statements = topology();
    for (const QString& change : u(changes).split(u'|', Qt::SkipEmptyParts)) {
        const QString statement = change.trimmed();
        const auto same = [&](const QString& one) { return headOf(one) == headOf(statement); };
        const auto at = std::find_if(statements.begin(), statements.end(), same);
        if (at != statements.end())
            *at = statement;
        else
            statements << statement;
    }
    const auto plan = planFromText(statements.join(u'\n').replace(u("ZONE"), zoneName));
    if (!plan)
        qFatal("%s", qPrintable(sentenceWithPlace(plan.error())));
    return *plan;
}

inline NameAnswer ask(const Plan& plan, const QString& who, const QString& name, bool fallsBack = false)
{
    for (const auto& row : plan.network->devices.rows())
        if (textOf(row.value->name) == who)
            return resolveName(Reading(*plan.network), {row.value->standing, &row.value->hosts, fallsBack}, name);
    qFatal("no device %s", qPrintable(who));
}

/// "10.1.0.11 by zone:x DNS-09, warned, doubted"
inline QString shown(const Plan& plan, const NameAnswer& answer)
{
    static const QStringList outcomes {u("found"), u("no such name"), u("no answer"), u("cannot tell")};
    QString text = outcomes[qsizetype(answer.outcome)];
    if (answer.outcome == NameOutcome::Found)
        text = listed(answer.addresses);
    const NameStep& last = answer.steps.back();
    text += u(" by ") + (last.part ? pathOf(plan, *last.part) : u("-")) + u' ' + last.facts.join(u' ');
    text += answer.warnings.empty() ? QString() : u(", warned");
    return text + (answer.doubts.empty() ? QString() : u(", doubted"));
}

/// One question, and what it is to be answered.
struct NameRow {
    const char* title;
    const char* who;
    const char* name; ///< empty: the SCM site
    const char* changes;
    const char* expected;
};

inline const char* const foundInZone = "10.1.0.11 by zone:ase1.appserviceenvironment.net DNS-09 DNS-14";
inline const char* const notPublic = "no such name by ase:ase1 DNS-03 DNS-05";

/// The plan with something unknown in every row of a table.
template<class Key, class T, class Change>
Plan changed(const Plan& plan, Table<Key, T> Network::*table, Change change)
{
    return withNetwork(plan, [&](Network& network) {
        for (const auto& row : Table(network.*table).rows()) {
            T next = *row.value;
            change(next);
            network.*table = (network.*table).with(row.id, std::move(next));
        }
    });
}

/// Asks the question, compares the answer, and looks at every sentence of it.
inline void compareAnswer(const NameRow& row)
{
    const Plan plan = world(row.changes);
    const QString name = *row.name ? u(row.name).replace(u("ZONE"), zoneName) : u("app.scm.") + zoneName;
    const NameAnswer answer = ask(plan, u(row.who), name);
    QCOMPARE(shown(plan, answer), u(row.expected));
    static const QRegularExpression leftOver(u("%[1-9]"));
    Doubts said = answer.doubts;
    said.insert(said.end(), answer.warnings.begin(), answer.warnings.end());
    for (const NameStep& step : answer.steps) {
        QVERIFY(!step.facts.isEmpty());
        said.push_back(step.what);
    }
    for (const Problem& one : said) {
        const QString text = sentence(one);
        QVERIFY2(text.endsWith(u'.') && !text.contains(leftOver) && !text.contains(u"  "), qPrintable(text));
    }
}

}

Q_DECLARE_METATYPE(ase::test::NameRow)
