#include "model/azure/port_names.h"

#include <algorithm>
#include <iterator>

namespace ase::azure {

namespace {

constexpr PortRange one(std::uint16_t port)
{
    return {port, port};
}

constexpr NamedPort table[] {
    {QLatin1String("amqps"), one(5671), ""},
    {QLatin1String("dns"), ports::dns[0], "OUT-V2-01"},
    {QLatin1String("ftp"), ports::ftp[0], "IN-V3-03"},
    {QLatin1String("ftp-data"), ports::ftp[2], "IN-V3-03"},
    {QLatin1String("ftps"), ports::ftp[1], "IN-V3-03"},
    {QLatin1String("http"), ports::web[0], "IN-V3-02"},
    {QLatin1String("https"), ports::https[0], "IN-V3-02"},
    {QLatin1String("imaps"), one(993), ""},
    {QLatin1String("kerberos"), one(88), ""},
    {QLatin1String("ldap"), one(389), ""},
    {QLatin1String("ldaps"), one(636), ""},
    {QLatin1String("management"), ports::management[0], "IN-V2-01"},
    {QLatin1String("mysql"), one(3306), ""},
    {QLatin1String("ntp"), ports::ntp[0], "OUT-V2-02"},
    {QLatin1String("postgresql"), one(5432), ""},
    {QLatin1String("rdp"), one(3389), ""},
    {QLatin1String("redis"), one(6379), ""},
    {QLatin1String("smb"), ports::files[0], "OUT-V1-02"},
    {QLatin1String("smtp"), one(25), ""},
    {QLatin1String("sql"), ports::sql[0], "OUT-V2-04"},
    {QLatin1String("ssh"), one(22), ""},
    {QLatin1String("syslog"), one(514), ""},
    {QLatin1String("webdeploy"), ports::webDeploy[0], "IN-V3-05"},
    {QLatin1String("winrm"), one(5985), ""},
    {QLatin1String("winrms"), one(5986), ""},
};

}

std::span<const NamedPort> namedPorts()
{
    return table;
}

const NamedPort* findNamedPort(QStringView name)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
        [&](const NamedPort& row) { return name.compare(row.name, Qt::CaseInsensitive) == 0; });
    return found == std::end(table) ? nullptr : found;
}

}
