#include "tests/model/exchange_planfile/arbitrary_values.h"

namespace ase::test {

int upTo(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

bool chance()
{
    return upTo(1) == 1;
}

QString oneOf(std::initializer_list<const char*> texts)
{
    return QString::fromUtf8(*(texts.begin() + upTo(int(texts.size()) - 1)));
}

QString anyText()
{
    return oneOf({"", "hub", "a \"quoted\" \\ name", "zwei\nZeilen\tund\rmehr", "Grüße, 世界 🌍", "</script>", "-1", "=1+1",
        "\x01\x7f", "true", "%1 %2"});
}

Unknown anyUnknown()
{
    return {QStringLiteral("[parameters('%1')]").arg(anyText()), chance() ? QStringLiteral("/resources/0/name") : QString(),
        chance() ? anyText() : QString()};
}

Known<QString> anyName()
{
    return known(anyText());
}

PrefixField anyPrefix()
{
    return field<PrefixField>(
        prefixField, {"10.0.0.0/16", " 10.0.0.0/8 ", "10.0.0.1/16", "fd00::/64", "::/0", "", "10.0.0.0/33", "x"});
}

AddressField anyAddress()
{
    return field<AddressField>(addressField, {"10.0.0.4", "fd00::4", "FD00:0::4", "10.0.0.256", ""});
}

MatchField anyMatch()
{
    return field<MatchField>(
        matchField, {"*", "10.0.0.0/24", "10.0.0.4", "fd00::/64", "VirtualNetwork", "Storage.WestEurope", "10.0.0.0-9"});
}

PortField anyPort()
{
    return field<PortField>(portField, {"*", "443", "4024-4026", "4026-4024", "65536", "0"});
}

Field<Protocol> anyProtocol()
{
    return field<Field<Protocol>>(protocolField, {"*", "Tcp", "udp", "Icmp", "Esp", "Ah", "Sctp"});
}

Field<Access> anyAccess()
{
    return field<Field<Access>>(accessField, {"Allow", "DENY", "perhaps"});
}

}
