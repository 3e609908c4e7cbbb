#pragma once

#include "model/plan/plan.h"
#include "ui/tables/judged_edit.h"

#include <QFont>
#include <QStringList>

namespace ase {

/// A route as its row shows it.
struct RouteCells {
    QString name, prefix, hop, address; ///< as written
    QString hopWord; ///< the next hop in a short word; empty where it cannot be read
    QString appliance; ///< name of the part that has the address; empty: none has
    bool tag = false; ///< the prefix is a service tag
    bool needsAddress = false; ///< the next hop is an appliance
    RowColour colour = RowColour::None; ///< that a person gave it
    QString section; ///< the heading above it; empty: no section begins here
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

/// A next hop where Azure's name is too long: "Appliance", "Service endpoint".
QString hopWord(NextHop hop);
/// Azure's name of a next hop, or the word for it where only that finds room.
QString hopThatFits(const QString& name, const QString& word, const QFont& font, double width);

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
