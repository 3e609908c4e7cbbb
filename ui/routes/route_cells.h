#pragma once

#include "model/plan/plan.h"
#include "ui/tables/judged_edit.h"

#include <QStringList>

namespace ase {

/// A route as its row shows it.
struct RouteCells {
    QString name, prefix, hop, address; ///< as written
    QString appliance; ///< name of the part that has the address; empty: none has
    bool tag = false; ///< the prefix is a service tag
    bool needsAddress = false; ///< the next hop is an appliance
    RowColour colour = RowColour::None; ///< that a person gave it
    Judgement ofName, ofPrefix, ofHop, ofAddress;
    bool operator==(const RouteCells&) const = default;

    /// The first fault of the row; empty: none.
    const QString& fault() const;
};
RouteCells routeCells(const Network& network, const RouteTable& table, RouteId id, const Route& route);

/// What is wrong with a field as it would be written. Facts: RT-08, RT-11, ARM-13, NAME-05, NAME-13.
Judgement judgeRouteName(const QString& text, const QStringList& others);
Judgement judgeRoutePrefix(const QString& text);
Judgement judgeNextHop(const QString& text);
Judgement judgeHopAddress(const QString& text, bool needsAddress);

/// Why a text is no block of addresses; `text` is not empty.
QString prefixFault(const QString& text);

/// A text to choose, and what is told beside it.
struct Choice {
    QString text;
    QString about;
    bool operator==(const Choice&) const = default;
};
/// Everything, the plan's blocks by name, then the service tags that are known.
std::vector<Choice> prefixChoices(const Network& network);
/// The five next hops of a route table with what they do. Fact: RT-08.
std::vector<Choice> hopChoices();
/// Firewalls, then other appliances, then whatever else has an address in a subnet.
std::vector<Choice> applianceChoices(const Network& network);
/// The address of the one appliance of that name; the text itself where there is none.
QString applianceAddress(const Network& network, const QString& text);

}
