#include "model/exchange/arm/left_out.h"

#include "model/exchange/arm/write/template_writer.h"

#include <algorithm>
#include <tuple>

namespace ase::arm {

namespace {

Problem because(const char* text)
{
    return {.text = text, .context = "Exchange"};
}

/// "client" of "client:office".
QString kindOf(const QString& path)
{
    return path.section(u':', 0, 0);
}

class Collector {
public:
    /// No parts: the whole plan.
    Collector(const Plan& plan, const std::set<PartId>* parts)
        : m_plan(plan)
        , m_network(*plan.network)
        , m_parts(parts)
    {
    }

    std::vector<LeftOut> collect()
    {
        for (const KeptItem& item : m_plan.kept->items)
            if (item.part && item.type.contains(u'/'))
                m_imported.insert(*item.part);
        for (const auto& row : m_network.virtualNetworks.rows())
            if (row.value->classic && isAsked(row.id) && !row.value->existing)
                add(QStringLiteral("network"), row.id,
                    QT_TRANSLATE_NOOP(
                        "Exchange", "It is written as a network of Resource Manager: templates create no classic ones."));
        for (const auto& row : m_network.securityGroups.rows())
            addRules(row.id, *row.value);
        for (const auto& row : m_network.apps.rows())
            addFeatures(row.id, *row.value);
        for (const auto& row : m_network.devices.rows())
            addDevice(row.id, *row.value);
        for (const auto& row : m_network.sites.rows())
            if (isAsked(row.id))
                add(QStringLiteral("site"), row.id, QT_TRANSLATE_NOOP("Exchange", "It stands outside of Azure."));
        for (const auto& row : m_plan.diagram.notes.rows())
            if (isAsked(row.id))
                add(QStringLiteral("note"), row.id, QT_TRANSLATE_NOOP("Exchange", "It is only drawn."));
        if (!m_parts)
            addQuestions();
        std::stable_sort(m_found.begin(), m_found.end(),
            [](const LeftOut& a, const LeftOut& b) { return std::tie(a.kind, a.name) < std::tie(b.kind, b.name); });
        return std::move(m_found);
    }

private:
    bool isAsked(PartId part) const { return !m_parts || m_parts->contains(part); }

    void add(const QString& kind, PartId part, const char* why, const QString& feature = {})
    {
        const QString path = pathOf(m_plan, part);
        m_found.push_back({kind, feature.isEmpty() ? path : path + QStringLiteral(": ") + feature, part, because(why)});
    }

    /// A rule alone is written as its whole group.
    void addRules(SecurityGroupId id, const SecurityGroup& group)
    {
        const auto& rules = group.rules.rows();
        const bool asked =
            isAsked(id) || std::any_of(rules.begin(), rules.end(), [&](const auto& row) { return isAsked(row.id); });
        for (const auto& row : rules)
            if (asked && !group.existing && !row.value->enabled)
                add(QStringLiteral("rule"), row.id, QT_TRANSLATE_NOOP("Exchange", "It is switched off."));
    }

    void addFeatures(AppId id, const App& app)
    {
        if (!isAsked(id) || app.existing)
            return;
        for (const Problem& feature : featuresLeftOut(m_network, app))
            add(QStringLiteral("app"), id,
                QT_TRANSLATE_NOOP("Exchange", "Resources of other kinds create it: add them to the template yourself."),
                sentence(feature));
    }

    void addDevice(DeviceId id, const Device& device)
    {
        if (!isAsked(id) || device.existing)
            return;
        const bool isImported = m_imported.contains(id);
        if (isImported && !m_parts)
            return;
        const QString kind = kindOf(pathOf(m_network, id));
        if (isImported)
            add(kind, id, QT_TRANSLATE_NOOP("Exchange", "It was imported, and is written where the whole plan is."));
        else if (isOutside(device))
            add(kind, id, QT_TRANSLATE_NOOP("Exchange", "It stands outside of Azure."));
        else
            add(kind, id,
                QT_TRANSLATE_NOOP("Exchange",
                    "The plan knows where it stands, and not all that Azure needs to create it: add it to the template "
                    "yourself."));
    }

    /// At a site, or a caller on the Internet.
    static bool isOutside(const Device& device)
    {
        const bool onInternet = std::holds_alternative<OnInternet>(device.standing);
        return siteOf(device) || (onInternet && !isService(device) && !std::holds_alternative<FrontDoor>(device.role));
    }

    void addQuestions()
    {
        for (const Scenario& scenario : m_plan.scenarios)
            m_found.push_back({QStringLiteral("scenario"), QStringLiteral("scenario:") + scenario.name, {},
                because(QT_TRANSLATE_NOOP("Exchange", "Only plan files keep it."))});
        for (const AcceptedFinding& finding : m_plan.review.accepted)
            m_found.push_back({QStringLiteral("accepted"), QStringLiteral("accepted:") + finding.key, {},
                because(QT_TRANSLATE_NOOP("Exchange", "Only plan files keep it."))});
    }

    const Plan& m_plan;
    const Network& m_network;
    const std::set<PartId>* m_parts;
    std::set<PartId> m_imported; ///< parts that whole resources were kept of
    std::vector<LeftOut> m_found;
};

}

std::vector<LeftOut> leftOut(const Plan& plan)
{
    return Collector(plan, nullptr).collect();
}

std::vector<LeftOut> leftOut(const Plan& plan, const std::set<PartId>& parts)
{
    return Collector(plan, &parts).collect();
}

}
