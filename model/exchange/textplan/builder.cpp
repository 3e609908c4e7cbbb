#include "model/exchange/textplan/builder.h"

#include <QCoreApplication>

namespace ase::textplan {

std::optional<Unknown> unknownOf(const QString& text)
{
    if (!text.startsWith(u'?'))
        return std::nullopt;
    return Unknown {QStringLiteral("[%1]").arg(text.mid(1)), {}, {}};
}

Known<QString> Builder::nameField(const Token& token)
{
    if (const auto unknown = token.quoted ? std::nullopt : unknownOf(token.text))
        return *unknown;
    return token.text;
}

void Builder::taken(Cursor& cursor, const Token& name)
{
    cursor.fail(name, QT_TRANSLATE_NOOP("Exchange", "The name \"%1\" is taken here. Choose another."), {name.text});
}

std::optional<SubnetId> Builder::findSubnet(Cursor& cursor, const Token& path)
{
    std::vector<SubnetId> found;
    for (const auto& row : network.subnets.rows()) {
        const bool byPath = pathOf(network, row.id).compare(path.text, Qt::CaseInsensitive) == 0;
        if (byPath || textOf(row.value->name).compare(path.text, Qt::CaseInsensitive) == 0)
            found.push_back(row.id);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        cursor.refuse(path, "the name of a subnet");
    else
        cursor.fail(
            path, QT_TRANSLATE_NOOP("Exchange", "Several subnets are called \"%1\". Write NETWORK/SUBNET."), {path.text});
    return std::nullopt;
}

bool Builder::acceptCommon(Cursor& cursor, Part& part)
{
    if (cursor.accept("existing")) {
        part.existing = true;
        return true;
    }
    const auto note = cursor.acceptSetting("note");
    if (note)
        part.notes = *note;
    return note.has_value();
}

void Builder::options(Cursor& cursor, Part& part, const char* expected, const std::function<bool()>& accept)
{
    while (!cursor.atEnd())
        if (!accept() && !acceptCommon(cursor, part))
            cursor.expectEnd(expected);
}

void Builder::addDevice(Cursor& cursor, Device device, const Token& name, const QString& keyword)
{
    const auto id = begin(cursor, network.devices, device, name, keyword + u':' + name.text);
    network.devices = network.devices.with(id, std::move(device));
}

}
