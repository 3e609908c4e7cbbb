#include "ui/trace/trace_choices.h"

#include "model/plan/reading.h"
#include "ui/docks/part_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Trace", text);
}

QString outsiderLabel(Outsider outsider)
{
    switch (outsider) {
    case Outsider::Internet:
        return say(QT_TRANSLATE_NOOP("Trace", "Internet"));
    case Outsider::Management:
        return say(QT_TRANSLATE_NOOP("Trace", "Azure's management"));
    case Outsider::Probe:
        return say(QT_TRANSLATE_NOOP("Trace", "Load balancer's probe"));
    }
    return {};
}

QString outsiderWord(Outsider outsider)
{
    switch (outsider) {
    case Outsider::Internet:
        return QStringLiteral("internet");
    case Outsider::Management:
        return QStringLiteral("management");
    case Outsider::Probe:
        return QStringLiteral("probe");
    }
    return {};
}

/// "ase1/orders", "hub/agents": the path without the word for its kind.
QString shortName(const Network& network, PartId part)
{
    const QString path = pathOf(network, part).section(u':', -1);
    // Few know which plan an app is in.
    return part.kind == PartKind::App && path.contains(u'/') ? path.section(u'/', 0, 0) + u'/' + path.section(u'/', -1)
                                                             : path;
}

bool sends(const Role& role)
{
    return !std::holds_alternative<PlatformService>(role) && !std::holds_alternative<PrivateEndpoint>(role)
        && !std::holds_alternative<FrontDoor>(role);
}

/// Collects choices; a name that two parts share gives way to the path of each.
class Choices {
public:
    explicit Choices(const Network& network)
        : m_network(network)
    {
    }
    void add(Outsider outsider, const QString& about)
    {
        m_choices.push_back(
            {outsiderLabel(outsider), about, outsiderWord(outsider), glyphOf(m_network, TraceEnd(outsider))});
    }
    void add(PartId part, const QString& about)
    {
        m_choices.push_back(
            {shortName(m_network, part), about, pathOf(m_network, part), glyphOf(m_network, TraceEnd(part))});
    }
    void addDevices(bool senders, bool services)
    {
        for (const auto& row : m_network.devices.rows()) {
            const bool isSender = sends(row.value->role);
            if (isSender ? !senders : !services)
                continue;
            add(row.id, row.value->address ? textOf(*row.value->address) : kindName(m_network, row.id));
        }
    }
    template<class Rows>
    void addAll(const Rows& table)
    {
        for (const auto& row : table.rows())
            add(row.id, kindName(m_network, row.id));
    }
    void addSubnets()
    {
        for (const auto& row : m_network.subnets.rows())
            add(row.id, row.value->prefixes.empty() ? kindName(m_network, row.id) : textOf(row.value->prefixes.front()));
    }
    std::vector<TraceChoice> take()
    {
        std::map<QString, int> uses;
        for (const TraceChoice& choice : m_choices)
            ++uses[choice.label.toLower()];
        for (TraceChoice& choice : m_choices)
            if (uses[choice.label.toLower()] > 1)
                choice.label = choice.meant;
        return std::move(m_choices);
    }

private:
    const Network& m_network;
    std::vector<TraceChoice> m_choices;
};

QString labelAmong(const std::vector<TraceChoice>& choices, const QString& meant)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const TraceChoice& choice) { return choice.meant == meant; });
    return found == choices.end() ? QString() : found->label;
}

}

std::vector<TraceChoice> callerChoices(const Network& network)
{
    Choices choices(network);
    choices.addDevices(true, false);
    choices.add(Outsider::Internet, say(QT_TRANSLATE_NOOP("Trace", "anyone there")));
    choices.add(Outsider::Management, say(QT_TRANSLATE_NOOP("Trace", "of environments v1 and v2")));
    choices.add(Outsider::Probe, say(QT_TRANSLATE_NOOP("Trace", "of the platform")));
    choices.addAll(network.sites);
    choices.addSubnets();
    choices.addAll(network.apps);
    choices.addAll(network.environments);
    return choices.take();
}

std::vector<TraceChoice> targetChoices(const Network& network)
{
    Choices choices(network);
    choices.addAll(network.apps);
    choices.addAll(network.environments);
    choices.addDevices(false, true);
    choices.addDevices(true, false);
    choices.addSubnets();
    return choices.take();
}

QString meantBy(const std::vector<TraceChoice>& choices, const QString& text)
{
    const QString written = text.trimmed();
    const auto found = std::find_if(choices.begin(), choices.end(),
        [&](const TraceChoice& choice) { return choice.label.compare(written, Qt::CaseInsensitive) == 0; });
    if (found != choices.end())
        return found->meant;
    // Few write whose app it is. A subnet has its network before it, else the name of an environment began with its
    // subnet's.
    const auto isCalledSo = [end = u'/' + written](const TraceChoice& choice) {
        return choice.glyph != Glyph::Subnet && choice.label.endsWith(end, Qt::CaseInsensitive);
    };
    const auto only = std::find_if(choices.begin(), choices.end(), isCalledSo);
    const bool isOnly = only != choices.end() && std::none_of(only + 1, choices.end(), isCalledSo);
    return isOnly ? only->meant : written;
}

QString meaningOf(const Network& network, const TraceEnd& end)
{
    if (const auto* outsider = std::get_if<Outsider>(&end))
        return outsiderWord(*outsider);
    if (const auto* address = std::get_if<Address>(&end))
        return text(*address);
    const PartId part = std::get<PartId>(end);
    const QString path = pathOf(network, part);
    // Two parts may have one path; an id names one alone.
    return path.isEmpty() || findByPath(network, path).size() == 1 ? path : QStringLiteral("id:") + idText(part.value);
}

QString labelOf(const Network& network, const TraceEnd& end)
{
    if (const auto* outsider = std::get_if<Outsider>(&end))
        return outsiderLabel(*outsider);
    const QString meant = meaningOf(network, end);
    if (!std::holds_alternative<PartId>(end))
        return meant;
    for (const auto& choices : {callerChoices(network), targetChoices(network)})
        if (const QString label = labelAmong(choices, meant); !label.isEmpty())
            return label;
    return meant;
}

Glyph glyphOf(const Network& network, const TraceEnd& end)
{
    if (const auto* part = std::get_if<PartId>(&end))
        return glyphOf(network, *part);
    if (const auto* outsider = std::get_if<Outsider>(&end); outsider && *outsider != Outsider::Internet)
        return Glyph::Service;
    return Glyph::Internet;
}

bool suits(const Network& network, const TraceEnd& to, EndpointKind endpoint)
{
    if (endpoint == EndpointKind::Port)
        return true;
    const auto* part = std::get_if<PartId>(&to);
    if (!part)
        return endpoint != EndpointKind::Management; // an address may be that of anything
    if (part->kind == PartKind::App)
        return endpoint != EndpointKind::Management;
    if (const auto id = part->as<EnvironmentId>()) {
        const Environment* row = network.environments.find(*id);
        return endpoint != EndpointKind::Management || !row || row->generation != Generation::V3;
    }
    if (const auto id = part->as<DeviceId>())
        if (const Device* row = network.devices.find(*id))
            if (std::holds_alternative<ApplicationGateway>(row->role) || std::holds_alternative<FrontDoor>(row->role)
                || std::holds_alternative<PrivateEndpoint>(row->role))
                return endpoint != EndpointKind::Management;
    return endpoint == EndpointKind::Https || endpoint == EndpointKind::Http;
}

Result<TraceQuery> traceOrdered(const Network& network, const azure::ServiceTagList* tags, const QString& text)
{
    const QStringList ends = text.split(QStringLiteral("->"));
    if (ends.size() != 2)
        return Problem {.text = QT_TRANSLATE_NOOP("Trace", "%1 is no question. Write FROM -> TO ENDPOINT."),
            .values = {text.trimmed()},
            .context = "Trace"};
    QString to = ends[1].trimmed();
    Endpoint endpoint;
    const qsizetype blank = to.lastIndexOf(u' ');
    if (blank > 0)
        if (const auto meant = endpointMeant(to.mid(blank + 1))) {
            endpoint = *meant;
            to = to.left(blank).trimmed();
        }
    return traceQueryMeant(network, Reading(network, tags), meantBy(callerChoices(network), ends[0]),
        meantBy(targetChoices(network), to), endpoint);
}

}
