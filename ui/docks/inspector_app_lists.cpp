#include "model/plan/edit/edits.h"
#include "ui/docks/edited_list.h"
#include "ui/docks/inspector_sections.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace ase::inspector {

namespace {

constexpr int firstPriority = 100;
constexpr int priorityStep = 10;

/// One of the lists of an app.
template<class T>
ListOf<T> listOf(AppId id, std::vector<T> App::*list, Result<Plan> (*set)(const Plan&, AppId, std::vector<T>))
{
    ListOf<T> lines;
    lines.list = shownOf(&Network::apps, id, [list](const App& app) { return app.*list; });
    lines.set = [id, set](const Plan& plan, std::vector<T> all) { return set(plan, id, std::move(all)); };
    return lines;
}

QString sourceText(const Network& network, const AccessRestriction& restriction)
{
    if (restriction.subnet)
        return QStringLiteral("subnet ") + pathOf(network, *restriction.subnet);
    return restriction.source ? textOf(*restriction.source) : QStringLiteral("nobody");
}

LineRow restrictionRow(const Network& network, const AccessRestriction& restriction)
{
    const Access* access = valueOf(restriction.access);
    const QString source = sourceText(network, restriction);
    const QString kind = restriction.subnet ? say(QT_TRANSLATE_NOOP("Inspector", "by service endpoint")) : QString();
    const QString name = textOf(restriction.name);
    LineRow row;
    row.lead = textOf(restriction.priority);
    row.title = source;
    row.detail = name.isEmpty() || kind.isEmpty() ? name + kind : QStringLiteral("%1, %2").arg(name, kind);
    row.allowed = access ? std::optional(*access == Access::Allow) : std::nullopt;
    row.edited = QStringLiteral("%1 %2 %3").arg(row.lead, textOf(restriction.access).toLower(), source);
    return row;
}

Problem noRestriction(const QString& text)
{
    return {QT_TRANSLATE_NOOP("Edits",
                "\"%1\" is no access restriction. Write a priority, allow or deny, and a prefix, a service tag, or "
                "\"subnet\" and its path: 100 allow 10.0.0.0/8."),
        {text.trimmed()}};
}

Result<AccessRestriction> readRestriction(const Network& network, const QString& text, const AccessRestriction* before)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d+)\\s+(allow|deny)\\s+(?:(subnet)\\s+)?(\\S.*?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    bool ok = false;
    const int priority = match.captured(1).toInt(&ok);
    if (!match.hasMatch() || !ok)
        return noRestriction(text);
    AccessRestriction restriction;
    if (before)
        restriction.name = before->name;
    restriction.priority = priority;
    restriction.access =
        accessField(match.captured(2).compare(u"allow", Qt::CaseInsensitive) == 0 ? Access::Allow : Access::Deny);
    const QString source = match.captured(4);
    if (match.captured(3).isEmpty()) {
        if (source.compare(u"nobody", Qt::CaseInsensitive) == 0)
            return restriction;
        restriction.source = matchField(plainPrefix(source, [](const QString&) {}));
        return valueOf(*restriction.source) ? Result<AccessRestriction>(restriction) : noRestriction(text);
    }
    const auto found = findByPath(network, source);
    restriction.subnet = found.empty() ? std::nullopt : found.front().as<SubnetId>();
    if (restriction.subnet)
        return restriction;
    return Problem {QT_TRANSLATE_NOOP("Edits", "%1 is no subnet of this plan. Write NETWORK/SUBNET."), {source}};
}

bool restrictionComesBefore(const AccessRestriction& a, const AccessRestriction& b)
{
    return a.priority.isKnown() && b.priority.isKnown() && *a.priority.value() < *b.priority.value();
}

/// The one with the lower priority decides, so what moves takes the priority of its neighbour.
void exchangeRestrictions(AccessRestriction& a, AccessRestriction& b)
{
    std::swap(a, b);
    std::swap(a.priority, b.priority);
}

QString nextRestriction(const Network& network, AppId id, std::vector<AccessRestriction> App::*list)
{
    int last = firstPriority - priorityStep;
    if (const App* app = network.apps.find(id))
        for (const AccessRestriction& restriction : app->*list)
            last = std::max(last, restriction.priority.valueOr(last));
    return QStringLiteral("%1 allow ").arg(last + priorityStep);
}

LineRow connectionRow(const Network&, const HybridConnection& connection)
{
    LineRow row;
    row.title = QStringLiteral("%1:%2").arg(connection.host, textOf(connection.port));
    row.detail = say(QT_TRANSLATE_NOOP("Inspector", "through a relay"));
    row.edited = row.title;
    return row;
}

Result<HybridConnection> readConnection(const Network&, const QString& text, const HybridConnection*)
{
    const QString trimmed = text.trimmed();
    const QString host = trimmed.section(u':', 0, 0).trimmed();
    const PortField port = portField(trimmed.contains(u':') ? trimmed.section(u':', 1).trimmed() : QStringLiteral("443"));
    const PortRange* range = valueOf(port);
    const bool one = range && range->first == range->last && range->first > 0;
    if (host.isEmpty() || host.contains(u' ') || !one)
        return Problem {
            QT_TRANSLATE_NOOP("Edits", "\"%1\" is no hybrid connection. Write a host and a port: sql.corp.example:1433."),
            {trimmed}};
    return HybridConnection {host, port};
}

void addRestrictionList(InspectorForm& form, AppId id, const QString& title, const QString& what, const QString& field,
    std::vector<AccessRestriction> App::*list, Result<Plan> (*set)(const Plan&, AppId, std::vector<AccessRestriction>))
{
    ListOf<AccessRestriction> lines = listOf(id, list, set);
    lines.row = &restrictionRow;
    lines.read = &readRestriction;
    lines.exchange = &exchangeRestrictions;
    lines.comesBefore = &restrictionComesBefore;
    LineEditing editing = editingOf(lines);
    editing.what = what;
    editing.none = say(QT_TRANSLATE_NOOP("Inspector", "No entries"));
    editing.beginning = [=](const Network& network) { return nextRestriction(network, id, list); };
    addEditedLines(form, title, field, std::move(editing));
}

/// Who no entry names. Fact: KUDU-15.
void addElse(InspectorForm& form, AppId id, const QString& label, const QString& field,
    std::optional<Field<Access>> App::*access, Result<Plan> (*set)(const Plan&, AppId, const std::optional<Field<Access>>&))
{
    form.choice(
        label, field,
        [](const Network&) {
            return std::vector<InspectorForm::Option> {{{}, say(QT_TRANSLATE_NOOP("Inspector", "Let in, if no entries"))},
                {textOf(accessField(Access::Allow)), say(QT_TRANSLATE_NOOP("Inspector", "Let in"))},
                {textOf(accessField(Access::Deny)), say(QT_TRANSLATE_NOOP("Inspector", "Denied"))}};
        },
        shownOf(&Network::apps, id,
            [access](const App& app) {
                const Access* known = valueOf(app.*access);
                return known ? textOf(accessField(*known)) : app.*access ? textOf(*(app.*access)) : QString();
            }),
        [id, set](const Plan& plan, const QString& key) {
            return set(plan, id, key.isEmpty() ? std::nullopt : std::optional(accessField(key)));
        });
}

}

/// Facts: MT-07, MT-09.
void addRestrictions(InspectorForm& form, AppId id)
{
    addRestrictionList(form, id, say(QT_TRANSLATE_NOOP("Inspector", "The site lets in")),
        say(QT_TRANSLATE_NOOP("Inspector", "access restriction")), QStringLiteral("restrictions"), &App::restrictions,
        &setRestrictions);
    addElse(form, id, say(QT_TRANSLATE_NOOP("Inspector", "All others")), QStringLiteral("restrictionsElse"),
        &App::restrictionsElse, &setRestrictionsElse);
    addRestrictionList(form, id, say(QT_TRANSLATE_NOOP("Inspector", "The SCM site lets in")),
        say(QT_TRANSLATE_NOOP("Inspector", "access restriction of the SCM site")), QStringLiteral("scmRestrictions"),
        &App::scmRestrictions, &setScmRestrictions);
    addElse(form, id, say(QT_TRANSLATE_NOOP("Inspector", "All others at SCM")), QStringLiteral("scmRestrictionsElse"),
        &App::scmRestrictionsElse, &setScmRestrictionsElse);
}

/// Fact: MT-10.
void addHybridConnections(InspectorForm& form, AppId id)
{
    ListOf<HybridConnection> lines = listOf(id, &App::hybridConnections, &setHybridConnections);
    lines.row = &connectionRow;
    lines.read = &readConnection;
    LineEditing editing = editingOf(lines);
    editing.what = say(QT_TRANSLATE_NOOP("Inspector", "hybrid connection"));
    editing.none = say(QT_TRANSLATE_NOOP("Inspector", "None"));
    addEditedLines(form, say(QT_TRANSLATE_NOOP("Inspector", "Hybrid connections")), QStringLiteral("hybridConnections"),
        std::move(editing));
}

}
