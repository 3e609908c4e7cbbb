#include "model/exchange/arm/functions/function.h"
#include "model/exchange/arm/resource_id.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase::arm {

namespace {

bool isType(const Value& value)
{
    return value.isString() && value.toString().contains(QLatin1Char('/')) && !value.toString().startsWith(QLatin1Char('/'));
}

/// The names after the type, one a segment. A name that holds slashes is cut, as older templates write "vnet/subnet".
std::optional<std::vector<Value>> namesFor(
    const QString& type, std::vector<Value>::const_iterator first, std::vector<Value>::const_iterator end)
{
    const auto wanted = static_cast<std::size_t>(type.count(QLatin1Char('/')));
    std::vector<Value> names(first, end);
    const auto isText = [](const Value& name) { return name.isString() || name.isUnknown() || name.isInteger(); };
    if (!std::all_of(names.begin(), names.end(), isText))
        return std::nullopt;
    for (Value& name : names)
        name = name.isInteger() ? Value(QString::number(name.toInteger())) : name;
    if (names.size() == wanted)
        return names;
    std::vector<Value> segments;
    for (const Value& name : names) {
        const std::vector<Value> parts = splitText(name, QLatin1Char('/'));
        segments.insert(segments.end(), parts.begin(), parts.end());
    }
    return segments.size() == wanted ? std::optional(segments) : std::nullopt;
}

Value wrongNames(const Call& call)
{
    return call.refused(QT_TRANSLATE_NOOP("Exchange", "%1() needs a resource type and one name for each of its segments."));
}

/// The id of a type and names under a place.
Value idUnder(const Call& call, std::size_t typeAt, TextBuilder place)
{
    if (typeAt >= call.size() || !isType(call[typeAt]))
        return call.arguments.back().isUnknown() || call[0].isUnknown() ? call.open() : wrongNames(call);
    QString type = call[typeAt].toString();
    if (type.endsWith(QLatin1Char('/'))) // Azure takes it, and templates write it
        type.chop(1);
    const auto names =
        namesFor(type, call.arguments.begin() + static_cast<std::ptrdiff_t>(typeAt) + 1, call.arguments.end());
    if (!names)
        return wrongNames(call);
    place.add(QStringLiteral("/providers/"));
    place.add(typeAndNames(type, *names));
    return place.build();
}

std::size_t typePosition(const Call& call)
{
    const auto type = std::find_if(call.arguments.begin(), call.arguments.end(), isType);
    return static_cast<std::size_t>(type - call.arguments.begin());
}

Value resourceId(const Call& call)
{
    const std::size_t typeAt = typePosition(call);
    Target target = call.context.frame->target;
    if (typeAt > 2)
        return idUnder(call, call.size(), {});
    if (typeAt == 2)
        target.subscription = call[0];
    if (typeAt >= 1 && target.level == Level::Subscription && typeAt == 1)
        target.subscription = call[0];
    else if (typeAt >= 1) {
        target.level = Level::ResourceGroup;
        target.resourceGroup = call[typeAt - 1];
    }
    TextBuilder place;
    addTarget(place, target);
    return idUnder(call, typeAt, place);
}

Value subscriptionResourceId(const Call& call)
{
    const std::size_t typeAt = typePosition(call);
    Target target {Level::Subscription, call.context.frame->target.subscription, {}};
    if (typeAt == 1)
        target.subscription = call[0];
    TextBuilder place;
    addTarget(place, target);
    return idUnder(call, typeAt <= 1 ? typeAt : call.size(), place);
}

Value tenantResourceId(const Call& call)
{
    return idUnder(call, 0, {});
}

Value extensionResourceId(const Call& call)
{
    if (!call[0].isString() && !call[0].isUnknown())
        return call.wrongArguments();
    TextBuilder place;
    place.add(call[0]);
    return idUnder(call, 1, place);
}

Value managementGroupResourceId(const Call& call)
{
    const std::size_t typeAt = typePosition(call);
    TextBuilder place;
    place.add(QStringLiteral("/providers/Microsoft.Management/managementGroups/"));
    place.add(typeAt == 1 ? call[0]
                          : unknownValue(Cause::NoValue, QT_TRANSLATE_NOOP("Exchange", "The management group is not given."),
                              {}, QStringLiteral("managementGroup().name")));
    return idUnder(call, typeAt <= 1 ? typeAt : call.size(), place);
}

Value cloud(const Call& call)
{
    return Unknown {
        {Cause::Cloud, QT_TRANSLATE_NOOP("Exchange", "It needs the deployed resources."), {}}, call.residual(), {}, nullptr};
}

Value moment(const Call& call)
{
    return Unknown {{Cause::Moment, QT_TRANSLATE_NOOP("Exchange", "It is another value at every deployment."), {}},
        call.residual(), {}, nullptr};
}

}

const std::vector<Function>& resourceFunctions()
{
    static const std::vector<Function> table {
        {"resourceId", 2, -1, Meets::Itself, resourceId},
        {"subscriptionResourceId", 2, -1, Meets::Itself, subscriptionResourceId},
        {"tenantResourceId", 2, -1, Meets::Itself, tenantResourceId},
        {"extensionResourceId", 3, -1, Meets::Itself, extensionResourceId},
        {"managementGroupResourceId", 2, -1, Meets::Itself, managementGroupResourceId},
        {"listKeys", 1, -1, Meets::Itself, cloud},
        {"listSecrets", 1, -1, Meets::Itself, cloud},
        {"listAccountSas", 1, -1, Meets::Itself, cloud},
        {"listServiceSas", 1, -1, Meets::Itself, cloud},
        {"listAdminKeys", 1, -1, Meets::Itself, cloud},
        {"listConnectionStrings", 1, -1, Meets::Itself, cloud},
        {"listCredentials", 1, -1, Meets::Itself, cloud},
        {"listQueryKeys", 1, -1, Meets::Itself, cloud},
        {"list", 1, -1, Meets::Itself, cloud},
        {"providers", 1, 2, Meets::Itself, cloud},
        {"pickZones", 3, 5, Meets::Itself, cloud},
        {"getSecret", 2, 3, Meets::Itself, cloud},
        {"deployer", 0, 0, Meets::Itself, cloud},
        {"utcNow", 0, 1, Meets::Itself, moment},
        {"newGuid", 0, 0, Meets::Itself, moment},
    };
    return table;
}

}
