#pragma once

#include "model/exchange/textplan/tokens.h"
#include "model/plan/plan.h"

#include <functional>

namespace ase::textplan {

/// The plan while its statements are read, and what they have in common.
class Builder {
public:
    Plan plan;
    Network network;

    /// A new part of that name; its id comes from `path`. Fails where that is taken.
    template<class TypedId, class T>
    TypedId begin(Cursor& cursor, const Table<TypedId, T>& table, T& part, const Token& name, const QString& path)
    {
        const TypedId id {idFromPath(TypedId::kind, path)};
        if (table.contains(id))
            taken(cursor, name);
        part.name = nameField(name);
        return id;
    }
    /// The part of that name, letter case ignored. Fails where there is none; `kind` says what was expected.
    template<class TypedId, class T>
    std::optional<TypedId> find(Cursor& cursor, const Table<TypedId, T>& table, const Token& name, const char* kind)
    {
        for (const auto& row : table.rows())
            if (textOf(row.value->name).compare(name.text, Qt::CaseInsensitive) == 0)
                return row.id;
        cursor.refuse(name, kind);
        return std::nullopt;
    }
    std::optional<SubnetId> findSubnet(Cursor& cursor, const Token& path);
    /// Reads "existing" or "note=TEXT", which every part may have.
    bool acceptCommon(Cursor& cursor, Part& part);
    /// Reads options until the statement ends: `accept` takes one, or returns false.
    void options(Cursor& cursor, Part& part, const char* expected, const std::function<bool()>& accept);
    void addDevice(Cursor& cursor, Device device, const Token& name, const QString& keyword);

    static Known<QString> nameField(const Token& token);

    static void taken(Cursor& cursor, const Token& name);
};

/// "?EXPRESSION" as an Unknown.
std::optional<Unknown> unknownOf(const QString& text);

/// A field of what stands there, or the Unknown it names.
template<class FieldType>
FieldType fieldOf(const QString& text, FieldType (*parse)(const QString&))
{
    if (const auto unknown = unknownOf(text))
        return *unknown;
    return parse(text);
}

/// "any" as "*".
QString starOf(const QString& text);
/// Azure's spelling of a protocol it knows, else as written.
Field<Protocol> protocolOf(const QString& text);
Field<Access> readAccess(Cursor& cursor);

/// What a device's keyword makes of it.
Role roleOf(const QString& keyword);
/// Reads an option that only one role has; false where there is none.
bool readRoleOption(Builder& builder, Cursor& cursor, Role& role);
/// Reads "signs-in profile|sso|token"; false where there is none.
bool readSignIn(Cursor& cursor, SignIn& signIn);
/// Whether a list of a device goes on: the next word is no option of devices.
bool atDeviceValue(const Cursor& cursor);

// One function a statement. The keyword is read.
void readVirtualNetwork(Builder& builder, Cursor& cursor);
void readSubnet(Builder& builder, Cursor& cursor);
void readPeering(Builder& builder, Cursor& cursor);
void readSecurityGroup(Builder& builder, Cursor& cursor);
void readApplicationSecurityGroup(Builder& builder, Cursor& cursor);
void readRouteTable(Builder& builder, Cursor& cursor);
void readEnvironment(Builder& builder, Cursor& cursor, Generation generation);
void readAppServicePlan(Builder& builder, Cursor& cursor);
void readApp(Builder& builder, Cursor& cursor);
void readZone(Builder& builder, Cursor& cursor);
void readSite(Builder& builder, Cursor& cursor);
/// The second reading of a site, once there are devices: its gateway and its name server.
void connectSite(Builder& builder, Cursor& cursor);
void readDevice(Builder& builder, Cursor& cursor, const QString& keyword);
void readNote(Builder& builder, Cursor& cursor);
void readScenario(Builder& builder, Cursor& cursor);

}
