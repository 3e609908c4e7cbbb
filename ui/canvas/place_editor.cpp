#include "ui/canvas/place_editor.h"

#include "model/plan/edit/edits.h"

#include <QKeyEvent>

#include <algorithm>

namespace ase {

namespace {

constexpr int leastWidth = 160;

QString joined(const std::vector<PrefixField>& fields)
{
    QStringList texts;
    for (const PrefixField& field : fields)
        texts.append(textOf(field));
    return texts.join(QStringLiteral(", "));
}

std::vector<PrefixField> fieldsOf(const QString& text)
{
    std::vector<PrefixField> fields;
    for (const QString& one : text.split(u',', Qt::SkipEmptyParts))
        fields.push_back(prefixField(one.trimmed()));
    return fields;
}

Result<Plan> withPrefixes(const Plan& plan, PartId part, const QString& text)
{
    if (const auto network = part.as<VirtualNetworkId>())
        return setAddressSpace(plan, *network, fieldsOf(text));
    if (const auto site = part.as<SiteId>())
        return setSitePrefixes(plan, *site, fieldsOf(text));
    const auto id = part.as<SubnetId>();
    const Subnet* subnet = id ? plan.network->subnets.find(*id) : nullptr;
    if (!subnet)
        return plan;
    std::vector<PrefixField> fields;
    for (const QString& one : text.split(u',', Qt::SkipEmptyParts))
        fields.push_back(retypedPrefix(*subnet, one));
    return setSubnetPrefixes(plan, *id, std::move(fields));
}

}

PlaceEditor::PlaceEditor(PlanDocument& document, QWidget* viewport)
    : QLineEdit(viewport)
    , m_document(document)
{
    hide();
}

std::optional<QString> PlaceEditor::prefixesOf(const Network& network, PartId part)
{
    if (const auto id = part.as<VirtualNetworkId>(); id && network.virtualNetworks.contains(*id))
        return joined(network.virtualNetworks.find(*id)->addressSpace);
    if (const auto id = part.as<SubnetId>(); id && network.subnets.contains(*id))
        return joined(network.subnets.find(*id)->prefixes);
    if (const auto id = part.as<SiteId>(); id && network.sites.contains(*id))
        return joined(network.sites.find(*id)->prefixes);
    return std::nullopt;
}

void PlaceEditor::open(PartId part, Field field, const QRect& where)
{
    const Network& network = *m_document.plan()->network;
    const auto text = field == Field::Name ? std::optional(nameOf(network, part)) : prefixesOf(network, part);
    if (!text || !findPart(network, part))
        return;
    m_part = part;
    m_field = field;
    m_before = *text;
    setText(*text);
    setAccessibleName(
        field == Field::Name ? tr("Name of %1").arg(nameOf(network, part)) : tr("Prefix of %1").arg(nameOf(network, part)));
    setGeometry(where.x(), where.y(), std::max(where.width(), leastWidth), sizeHint().height());
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void PlaceEditor::abandon()
{
    if (!m_part)
        return;
    m_part.reset(); // first: hiding takes the focus away, and leaving the field would commit
    hide();
    Q_EMIT closed();
}

void PlaceEditor::commit()
{
    if (!m_part)
        return;
    const PartId part = *m_part;
    const QString typed = text().trimmed();
    if (!typed.isEmpty() && typed != m_before)
        if (const auto result = apply(part, typed); !result)
            Q_EMIT refused(sentence(result.error()));
    abandon();
}

Result<Done> PlaceEditor::apply(PartId part, const QString& text)
{
    const QString name = nameOf(*m_document.plan()->network, part);
    if (m_field == Field::Name)
        return m_document.apply(tr("Rename %1").arg(name), [&](const Plan& plan) { return renamePart(plan, part, text); });
    return m_document.apply(
        tr("Change the prefix of %1").arg(name), [&](const Plan& plan) { return withPrefixes(plan, part, text); });
}

void PlaceEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return abandon();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return commit();
    QLineEdit::keyPressEvent(event);
}

void PlaceEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

}
