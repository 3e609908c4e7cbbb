#include "model/plan/edit/edits.h"
#include "ui/docks/inspector_sections.h"
#include "ui/paint/faces.h"

#include <QPlainTextEdit>

#include <array>

namespace ase::inspector {

namespace {

constexpr std::array kinds {azure::ServiceKind::Sql, azure::ServiceKind::Storage, azure::ServiceKind::KeyVault,
    azure::ServiceKind::EventHub, azure::ServiceKind::ServiceBus, azure::ServiceKind::CosmosDb,
    azure::ServiceKind::ContainerRegistry, azure::ServiceKind::Other};
constexpr int mostMachines = 1000; ///< what the spin box offers

QString targetKey(const PrivateEndpoint& endpoint)
{
    if (const auto* service = std::get_if<DeviceId>(&endpoint.target))
        return QStringLiteral("service:") + idText(service->value);
    if (const auto* app = std::get_if<AppId>(&endpoint.target))
        return QStringLiteral("app:") + idText(app->value);
    return std::get<QString>(endpoint.target);
}

EndpointTarget targetOf(const QString& key)
{
    if (const auto service = key.startsWith(u"service:") ? idOf<DeviceId>(key.mid(8)) : std::nullopt)
        return *service;
    if (const auto app = key.startsWith(u"app:") ? idOf<AppId>(key.mid(4)) : std::nullopt)
        return *app;
    return key.trimmed();
}

std::vector<InspectorForm::Option> targets(const Network& network)
{
    std::vector<InspectorForm::Option> options {{{}, say(QT_TRANSLATE_NOOP("Inspector", "Not chosen"))}};
    for (const auto& row : network.devices.rows())
        if (isService(*row.value))
            options.push_back({QStringLiteral("service:") + idText(row.id.value), textOf(row.value->name)});
    for (const auto& row : network.apps.rows())
        options.push_back({QStringLiteral("app:") + idText(row.id.value), pathOf(network, row.id)});
    return options;
}

void addEndpoint(InspectorForm& form, DeviceId id)
{
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "Leads to")), QStringLiteral("target"), targets,
        shownOfRole<PrivateEndpoint>(id, targetKey),
        [id](const Plan& plan, const QString& key) { return setEndpointTarget(plan, id, targetOf(key)); }, Glyph::Next,
        true);
}

void addScaleSet(InspectorForm& form, DeviceId id)
{
    form.number(say(QT_TRANSLATE_NOOP("Inspector", "Instances")), QStringLiteral("instances"), 0, mostMachines,
        shownOfRole<ScaleSet>(id, [](const ScaleSet& set) { return std::optional(set.instances); }),
        [id](const Plan& plan, int value) {
            return changeRole<ScaleSet>(plan, id, [&](ScaleSet& set) { set.instances = value; });
        });
}

/// Subnets of a service's firewall by their paths.
QString subnetsText(const Network& network, DeviceId id)
{
    const Device* device = network.devices.find(id);
    const auto* service = device ? std::get_if<PlatformService>(&device->role) : nullptr;
    QStringList paths;
    if (service)
        for (const SubnetId subnet : service->endpointSubnets)
            paths.append(pathOf(network, subnet));
    return paths.join(QStringLiteral(", "));
}

Result<Plan> setSubnets(const Plan& plan, DeviceId id, const QString& text)
{
    std::vector<SubnetId> subnets;
    for (const QString& path : text.split(u',', Qt::SkipEmptyParts)) {
        const auto found = findByPath(*plan.network, path);
        const auto subnet = found.empty() ? std::nullopt : found.front().as<SubnetId>();
        if (!subnet)
            return Problem {
                QT_TRANSLATE_NOOP("Edits", "%1 is no subnet of this plan. Write NETWORK/SUBNET."), {path.trimmed()}};
        subnets.push_back(*subnet);
    }
    return changeRole<PlatformService>(
        plan, id, [&](PlatformService& service) { service.endpointSubnets = std::move(subnets); });
}

void addService(InspectorForm& form, DeviceId id)
{
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "Service")), QStringLiteral("kind"),
        [](const Network&) {
            std::vector<InspectorForm::Option> options;
            for (const azure::ServiceKind kind : kinds)
                options.push_back({QString::number(int(kind)), nameOf(kind)});
            return options;
        },
        shownOfRole<PlatformService>(id, [](const PlatformService& service) { return QString::number(int(service.kind)); }),
        [id](const Plan& plan, const QString& key) {
            return changeRole<PlatformService>(
                plan, id, [&](PlatformService& service) { service.kind = azure::ServiceKind(key.toInt()); });
        });
    form.text(say(QT_TRANSLATE_NOOP("Inspector", "What it is")), QStringLiteral("what"),
        shownOfRole<PlatformService>(id, [](const PlatformService& service) { return service.type; }),
        [id](const Plan& plan, const QString& text) {
            return changeRole<PlatformService>(plan, id, [&](PlatformService& service) { service.type = text.trimmed(); });
        });
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Traffic")));
    form.fact(say(QT_TRANSLATE_NOOP("Inspector", "Endpoint")),
        shownOfRole<PlatformService>(id, [](const PlatformService& service) {
            const QLatin1String name = azure::serviceEndpointOf(service.kind);
            return name.isEmpty() ? say(QT_TRANSLATE_NOOP("Inspector", "No service endpoint")) : QString(name);
        }));
    QLineEdit* subnets = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Lets in")), QStringLiteral("endpointSubnets"),
        [id](const Network& network) { return subnetsText(network, id); },
        [id](const Plan& plan, const QString& text) { return setSubnets(plan, id, text); });
    subnets->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "no subnet by service endpoint")));
}

void addFrontDoor(InspectorForm& form, DeviceId id)
{
    form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "X-Azure-FDID")), QStringLiteral("identity"),
        shownOfRole<FrontDoor>(id, [](const FrontDoor& door) { return door.identity; }),
        [id](const Plan& plan, const QString& text) {
            return changeRole<FrontDoor>(plan, id, [&](FrontDoor& door) { door.identity = text.trimmed(); });
        },
        true);
    form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Origins")), QStringLiteral("origins"),
        shownOfRole<FrontDoor>(id,
            [](const FrontDoor& door) {
                return QStringList(door.origins.begin(), door.origins.end()).join(QStringLiteral(", "));
            }),
        [id](const Plan& plan, const QString& text) {
            return changeRole<FrontDoor>(plan, id, [&](FrontDoor& door) {
                door.origins.clear();
                for (const QString& host : text.split(u',', Qt::SkipEmptyParts))
                    door.origins.push_back(host.trimmed());
            });
        },
        true);
}

/// A text of several lines that becomes an edit when it is left.
class NoteField : public QPlainTextEdit {
public:
    NoteField(PlanDocument& document, NoteId note)
        : m_document(document)
        , m_note(note)
    {
        setAccessibleName(say(QT_TRANSLATE_NOOP("Inspector", "Text of the note")));
        setTabChangesFocus(true);
        setMinimumHeight(120);
    }
    void follow(const Plan& plan)
    {
        const Note* note = plan.diagram.notes.find(m_note);
        if (note && !hasFocus() && toPlainText() != note->text)
            setPlainText(note->text);
    }

protected:
    void focusOutEvent(QFocusEvent* event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        if (!isInPlan(*m_document.plan(), m_note))
            return;
        // Only a note that is gone refuses, and that was asked just now.
        (void)m_document.apply(say(QT_TRANSLATE_NOOP("Inspector", "Edit note")),
            [note = m_note, text = toPlainText()](const Plan& plan) { return setNoteText(plan, note, text); });
    }

private:
    PlanDocument& m_document;
    NoteId m_note;
};

}

void addServiceRole(InspectorForm& form, DeviceId id, const Role& role)
{
    if (std::holds_alternative<PrivateEndpoint>(role))
        addEndpoint(form, id);
    else if (std::holds_alternative<ScaleSet>(role))
        addScaleSet(form, id);
    else if (std::holds_alternative<PlatformService>(role))
        addService(form, id);
    else if (std::holds_alternative<FrontDoor>(role))
        addFrontDoor(form, id);
}

void addNote(InspectorForm& form, NoteId id)
{
    auto* field = new NoteField(form.document(), id);
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Text")));
    form.custom(field, [field](const Plan& plan, const AnswersPtr&) { field->follow(plan); });
}

}
