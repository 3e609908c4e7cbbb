#include "model/network/name_answer.h"

#include "model/network/address_words.h"

namespace ase {

Problem nameText(const char* text, QStringList values)
{
    return {.text = text, .values = std::move(values), .context = "NameResolution"};
}

void tell(NameAnswer& answer, const char* text, QStringList values, const char* facts, std::optional<PartId> part)
{
    answer.steps.push_back({nameText(text, std::move(values)), part, QString::fromLatin1(facts).split(u' ')});
}

NameOutcome conclude(NameAnswer& answer, NameOutcome outcome, const char* text, QStringList values, const char* facts,
    std::optional<PartId> part)
{
    answer.outcome = outcome;
    tell(answer, text, std::move(values), facts, part);
    if (outcome == NameOutcome::CannotTell)
        addDoubts(answer.doubts, {answer.steps.back().what});
    return outcome;
}

std::vector<Address> knownAddresses(const std::vector<AddressField>& fields, Doubts& doubts)
{
    std::vector<Address> addresses;
    for (const AddressField& field : fields) {
        if (const Address* address = valueOf(field))
            addresses.push_back(*address);
        else
            addDoubts(doubts, {nameText(QT_TRANSLATE_NOOP("NameResolution", "%1 is no known address."), {textOf(field)})});
    }
    return addresses;
}

QString listed(const std::vector<Address>& addresses)
{
    QStringList texts;
    for (const Address& address : addresses)
        texts << spoken(address);
    return texts.join(QStringLiteral(", "));
}

}
