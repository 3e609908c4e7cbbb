#pragma once

#include "model/exchange/arm/value.h"

#include <QString>

#include <optional>
#include <vector>

namespace ase::arm {

/// What stands for the subscription and the resource group that nobody named, so that ids inside one template stay known
/// and equal whichever way the template spells them.
inline const QString subscriptionPlaceholder = QStringLiteral("{subscription}");
inline const QString resourceGroupPlaceholder = QStringLiteral("{resource-group}");
/// The expressions they stand for.
inline const QString subscriptionExpression = QStringLiteral("subscription().subscriptionId");
inline const QString resourceGroupExpression = QStringLiteral("resourceGroup().name");

Reason subscriptionNotGiven();
Reason resourceGroupNotGiven();

/// A resource id taken apart: of an extension resource, its last part. Names may be unknown.
struct ResourceReference {
    Value subscription; // null where the id has none
    Value resourceGroup; // null where the id has none
    QString type; // Microsoft.Network/virtualNetworks/subnets, spelled as written
    std::vector<Value> names; // one for each segment of the type after the first
    /// "vnet/subnet", or an unknown with its pieces.
    Value fullName() const;
};

/// The parts of an id, known or with unknown pieces: "/subscriptions/.../providers/Type/name/child/...". Nothing if the
/// value is no id or too little of it is known to tell its type.
std::optional<ResourceReference> resourceReference(const Value& value);

/// A text cut at a character, unknown pieces kept whole. Nothing of value.unknown() may contain the separator.
std::vector<Value> splitText(const Value& value, QChar separator);

/// Replaces the unnamed subscription and resource group by their placeholders where they stand as segments of an id.
std::vector<Piece> withPlaceholders(const std::vector<Piece>& pieces);
/// The reverse for a text that is nothing but a placeholder; any other value is returned as it is.
Value withoutPlaceholder(const Value& value);

/// resourceId('Type', 'name') if the pieces are such an id, else concat('a', parameters('b')).
QString expressionOf(const std::vector<Piece>& pieces);

/// "Type" and "a/b" put together as Azure does: Type/first/a/second/b.
Value typeAndNames(const QString& type, const std::vector<Value>& names);

}
