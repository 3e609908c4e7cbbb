#include "ui/routes/route_cells.h"

#include "model/address/text_fault.h"
#include "model/azure/names.h"
#include "model/azure/tags.h"
#include "ui/paint/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Routes", text);
}

const QString everything = QStringLiteral("0.0.0.0/0");

/// How near an appliance is to what routes lead to.
int rankOf(const Role& role)
{
    return std::holds_alternative<Firewall>(role) ? 0 : std::holds_alternative<Appliance>(role) ? 1 : 2;
}

QString kindOf(const Role& role)
{
    if (std::holds_alternative<Firewall>(role))
        return say(QT_TRANSLATE_NOOP("Routes", "firewall"));
    if (std::holds_alternative<Appliance>(role))
        return say(QT_TRANSLATE_NOOP("Routes", "appliance"));
    return say(QT_TRANSLATE_NOOP("Routes", "other part"));
}

struct Reachable {
    QString address, name;
    int rank = 0;
    QString kind;
    bool operator<(const Reachable& other) const { return std::tie(rank, name) < std::tie(other.rank, other.name); }
};

std::vector<Reachable> reachable(const Network& network)
{
    std::vector<Reachable> found;
    for (const auto& row : network.devices.rows()) {
        const Address* address = valueOf(row.value->address);
        if (address && subnetOf(*row.value) && !std::holds_alternative<PrivateEndpoint>(row.value->role))
            found.push_back({text(*address), textOf(row.value->name), rankOf(row.value->role), kindOf(row.value->role)});
    }
    std::sort(found.begin(), found.end());
    return found;
}

QString deviceAt(const Network& network, const Address& address)
{
    for (const auto& row : network.devices.rows())
        if (const Address* own = valueOf(row.value->address); own && *own == address && subnetOf(*row.value))
            return textOf(row.value->name);
    return {};
}

QStringList otherNames(const RouteTable& table, RouteId id)
{
    QStringList names;
    for (const auto& row : table.routes.rows())
        if (row.id != id)
            names.append(textOf(row.value->name));
    return names;
}

}

const QString& RouteCells::fault() const
{
    for (const Judgement* judgement : {&ofName, &ofPrefix, &ofHop})
        if (!judgement->fault.isEmpty())
            return judgement->fault;
    return ofAddress.fault;
}

RouteCells routeCells(const Network& network, const RouteTable& table, RouteId id, const Route& route)
{
    RouteCells cells;
    cells.name = textOf(route.name);
    cells.prefix = textOf(route.prefix);
    cells.hop = textOf(route.nextHop);
    cells.address = route.nextHopAddress ? textOf(*route.nextHopAddress) : QString();
    const AddressMatch* match = valueOf(route.prefix);
    cells.tag = match && std::holds_alternative<ServiceTag>(*match);
    const NextHop* hop = valueOf(route.nextHop);
    cells.hopWord = hop ? hopWord(*hop) : QString();
    cells.needsAddress = hop && *hop == NextHop::VirtualAppliance;
    if (const Address* address = valueOf(route.nextHopAddress))
        cells.appliance = deviceAt(network, *address);
    // Expressions of templates are not judged: only the cloud can tell what they become.
    if (route.name.isKnown())
        cells.ofName = judgeRouteName(cells.name, otherNames(table, id));
    if (route.prefix.isKnown())
        cells.ofPrefix = judgeRoutePrefix(cells.prefix);
    if (route.nextHop.isKnown())
        cells.ofHop = judgeNextHop(cells.hop);
    const bool unknownAddress = route.nextHopAddress && !route.nextHopAddress->isKnown();
    if (hop && !unknownAddress)
        cells.ofAddress = judgeHopAddress(cells.address, cells.needsAddress);
    return cells;
}

Judgement judgeRouteName(const QString& text, const QStringList& others)
{
    if (text.trimmed().isEmpty())
        return {say(QT_TRANSLATE_NOOP("Routes", "A route needs a name.")), {}};
    if (others.contains(text, Qt::CaseInsensitive))
        return {say(QT_TRANSLATE_NOOP("Routes", "Another route of the table has the name %1.")).arg(text), {}};
    if (azure::nameProblem(azure::ResourceKind::Route, text))
        return {say(QT_TRANSLATE_NOOP("Routes",
                        "Azure refuses this name: up to %1 letters, digits, dots, dashes and "
                        "underscores, with a letter or digit at either end."))
                    .arg(azure::nameRule(azure::ResourceKind::Route).longest),
            azure::sanitisedName(azure::ResourceKind::Route, text)};
    return {};
}

QString prefixFault(const QString& text)
{
    const auto fault = faultInPrefix(text.toStdString());
    const int at = fault ? int(fault->at) + 1 : 0;
    switch (fault ? fault->kind : TextFault::Kind::Form) {
    case TextFault::Kind::NotANumber:
        return say(QT_TRANSLATE_NOOP("Routes", "No number stands at character %1.")).arg(at);
    case TextFault::Kind::TooLarge:
        return say(QT_TRANSLATE_NOOP("Routes", "The number at character %1 is too large.")).arg(at);
    case TextFault::Kind::LeadingZero:
        return say(QT_TRANSLATE_NOOP("Routes", "The number at character %1 begins with zero.")).arg(at);
    case TextFault::Kind::PartCount:
        return say(QT_TRANSLATE_NOOP("Routes", "An address has four numbers with dots between them."));
    case TextFault::Kind::HostBits:
        return say(QT_TRANSLATE_NOOP("Routes", "%1 begins inside its block.")).arg(text);
    case TextFault::Kind::Empty:
    case TextFault::Kind::Reversed:
    case TextFault::Kind::Form:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Routes", "%1 is no block of addresses.")).arg(text);
}

Judgement judgeRoutePrefix(const QString& written)
{
    const QString trimmed = written.trimmed();
    if (trimmed.isEmpty())
        return {say(QT_TRANSLATE_NOOP("Routes", "A route needs a prefix or a service tag.")), {}};
    const MatchField field = matchField(trimmed);
    const AddressMatch* match = valueOf(field);
    if (!match) {
        const auto normal = Prefix::parseNormalised(trimmed.toStdString());
        return {prefixFault(trimmed), normal ? text(*normal) : QString()};
    }
    if (std::holds_alternative<AnyAddress>(*match))
        return {say(QT_TRANSLATE_NOOP("Routes", "A route names everything as 0.0.0.0/0.")), everything};
    if (const ServiceTag* tag = std::get_if<ServiceTag>(match); tag && !azure::findServiceTag(tag->name))
        return {say(QT_TRANSLATE_NOOP("Routes", "No service tag named %1 is known here.")).arg(tag->name), {}};
    return {};
}

Judgement judgeNextHop(const QString& text)
{
    if (text.trimmed().isEmpty())
        return {say(QT_TRANSLATE_NOOP("Routes", "A route needs a next hop.")), {}};
    if (azure::parseNextHop(text.trimmed()))
        return {};
    QString near;
    for (const Choice& choice : hopChoices())
        if (near.isEmpty() && choice.text.contains(text.trimmed(), Qt::CaseInsensitive))
            near = choice.text;
    return {say(QT_TRANSLATE_NOOP("Routes", "%1 is no next hop of a route table.")).arg(text.trimmed()), near};
}

Judgement judgeHopAddress(const QString& text, bool needsAddress)
{
    const QString trimmed = text.trimmed();
    if (!needsAddress)
        return trimmed.isEmpty()
            ? Judgement {}
            : Judgement {say(QT_TRANSLATE_NOOP("Routes", "Only a next hop VirtualAppliance takes an address.")), {}};
    if (trimmed.isEmpty())
        return {say(QT_TRANSLATE_NOOP("Routes", "A next hop VirtualAppliance needs the address of the appliance.")), {}};
    if (Address::parse(trimmed.toStdString()))
        return {};
    return {say(QT_TRANSLATE_NOOP("Routes", "%1 is no IP address.")).arg(trimmed), {}};
}

QString hopWord(NextHop hop)
{
    switch (hop) {
    case NextHop::VirtualNetworkGateway:
        return say(QT_TRANSLATE_NOOP("Routes", "Gateway"));
    case NextHop::VnetLocal:
        return say(QT_TRANSLATE_NOOP("Routes", "VNet"));
    case NextHop::Internet:
        return say(QT_TRANSLATE_NOOP("Routes", "Internet"));
    case NextHop::VirtualAppliance:
        return say(QT_TRANSLATE_NOOP("Routes", "Appliance"));
    case NextHop::None:
        return say(QT_TRANSLATE_NOOP("Routes", "None"));
    case NextHop::VnetPeering:
        return say(QT_TRANSLATE_NOOP("Routes", "Peering"));
    case NextHop::VirtualNetworkServiceEndpoint:
        return say(QT_TRANSLATE_NOOP("Routes", "Service endpoint"));
    }
    return {};
}

QString hopThatFits(const QString& name, const QString& word, const QFont& font, double width)
{
    return word.isEmpty() || textWidth(name, font) <= width ? name : word;
}

std::vector<Choice> prefixChoices(const Network& network)
{
    std::vector<Choice> choices {{everything, say(QT_TRANSLATE_NOOP("Routes", "everything"))}};
    std::set<QString> seen {everything};
    const auto add = [&](const std::vector<PrefixField>& prefixes, const QString& name) {
        for (const PrefixField& field : prefixes)
            if (valueOf(field) && seen.insert(textOf(field)).second)
                choices.push_back({textOf(field), name});
    };
    for (const auto& row : network.virtualNetworks.rows())
        add(row.value->addressSpace, textOf(row.value->name));
    for (const auto& row : network.sites.rows())
        add(row.value->prefixes, textOf(row.value->name));
    for (const auto& row : network.subnets.rows())
        add(row.value->prefixes, pathOf(network, row.id));
    for (const azure::ServiceTag& tag : azure::serviceTags())
        choices.push_back({tag.name, say(QT_TRANSLATE_NOOP("Routes", "service tag"))});
    return choices;
}

std::vector<Choice> hopChoices()
{
    const auto choice = [](NextHop hop, const char* about) { return Choice {azure::nameOf(hop), say(about)}; };
    return {choice(NextHop::VirtualAppliance, QT_TRANSLATE_NOOP("Routes", "a firewall or another appliance")),
        choice(NextHop::Internet, QT_TRANSLATE_NOOP("Routes", "straight to the Internet")),
        choice(NextHop::VirtualNetworkGateway, QT_TRANSLATE_NOOP("Routes", "the VPN gateway")),
        choice(NextHop::VnetLocal, QT_TRANSLATE_NOOP("Routes", "the virtual network itself")),
        choice(NextHop::None, QT_TRANSLATE_NOOP("Routes", "dropped"))};
}

std::vector<Choice> applianceChoices(const Network& network)
{
    std::vector<Choice> choices;
    for (const Reachable& one : reachable(network))
        choices.push_back({one.address, say(QT_TRANSLATE_NOOP("Routes", "%1, %2")).arg(one.name, one.kind)});
    return choices;
}

QString applianceAddress(const Network& network, const QString& text)
{
    QStringList addresses;
    for (const Reachable& one : reachable(network))
        if (one.name.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            addresses.append(one.address);
    return addresses.size() == 1 ? addresses.front() : text;
}

}
