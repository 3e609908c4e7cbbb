#include "model/probe/probe_words.h"

namespace ase {

Problem probeText(const char* text, QStringList values)
{
    return {.text = text, .values = std::move(values), .place = {}, .context = "Probe"};
}

QString namesOf(const std::vector<Address>& addresses)
{
    QStringList names;
    for (const Address& address : addresses)
        names << text(address);
    return names.join(QStringLiteral(", "));
}

}
