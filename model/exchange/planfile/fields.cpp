#include "model/exchange/planfile/reader.h"

namespace ase::planfile {

void fieldFrom(const QString& text, Written<Prefix>& to)
{
    to = *prefixField(text).value();
}

void fieldFrom(const QString& text, Written<Address>& to)
{
    to = *addressField(text).value();
}

void fieldFrom(const QString& text, Written<PortRange>& to)
{
    to = *portField(text).value();
}

void fieldFrom(const QString& text, Written<AddressMatch>& to)
{
    to = *matchField(text).value();
}

void fieldFrom(const QString& text, Written<NextHop>& to)
{
    to = *nextHopField(text).value();
}

void fieldFrom(const QString& text, Written<Direction>& to)
{
    to = *directionField(text).value();
}

void fieldFrom(const QString& text, Written<Access>& to)
{
    to = *accessField(text).value();
}

void fieldFrom(const QString& text, Written<Protocol>& to)
{
    to = *protocolField(text).value();
}

void fieldFrom(const QString& text, Written<Exposure>& to)
{
    to = *exposureField(text).value();
}

void fieldFrom(const QString& text, Written<int>& to)
{
    to = *numberField(text).value();
}

}
