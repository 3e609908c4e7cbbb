#include "ui/docks/prefix_text.h"

#include "model/address/text_fault.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ase {

namespace {

QStringList words(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

template<class F>
QString joined(const std::vector<F>& fields)
{
    QStringList all;
    for (const F& field : fields)
        all.append(textOf(field));
    return all.join(QStringLiteral(", "));
}

QString say(const char* sentence)
{
    return QCoreApplication::translate("Inspector", sentence);
}

/// Why a text that was kept as written is no prefix.
QString sentenceOf(const std::optional<TextFault>& fault, const QString& text)
{
    const auto with = [&](const char* sentence) { return say(sentence).arg(text).arg(fault->at + 1); };
    switch (fault ? fault->kind : TextFault::Kind::Form) {
    case TextFault::Kind::NotANumber:
        return with(QT_TRANSLATE_NOOP("Inspector", "%1 is kept as written: no number stands at character %2."));
    case TextFault::Kind::TooLarge:
        return with(QT_TRANSLATE_NOOP("Inspector", "%1 is kept as written: the number at character %2 is too large."));
    case TextFault::Kind::LeadingZero:
        return with(QT_TRANSLATE_NOOP("Inspector", "%1 is kept as written: the number at character %2 begins with zero."));
    case TextFault::Kind::PartCount:
        return say(
            QT_TRANSLATE_NOOP("Inspector", "%1 is kept as written: an address has four numbers with dots between them."))
            .arg(text);
    case TextFault::Kind::Empty:
    case TextFault::Kind::HostBits:
    case TextFault::Kind::Reversed:
    case TextFault::Kind::Form:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Inspector", "%1 is kept as written: it is no block of addresses.")).arg(text);
}

/// "/25" at the base of what stood there before; anything else as it is.
QString withBase(const QString& word, const Prefix* before)
{
    bool ok = false;
    const int length = word.startsWith(u'/') ? word.mid(1).toInt(&ok) : 0;
    if (!ok || !before || length < 0 || length > bitsOf(before->family()))
        return word;
    return QString::fromStdString(before->first().toString()) + word;
}

QString sentenceOfHostBits(const QString& written, const QString& taken)
{
    return say(QT_TRANSLATE_NOOP("Inspector", "%1 has host bits and was taken as %2, the block that holds it."))
        .arg(written, taken);
}

}

std::vector<PrefixField> prefixesOf(
    const QString& text, const std::function<void(const QString& sentence)>& tell, const std::vector<PrefixField>& before)
{
    std::vector<PrefixField> fields;
    for (const QString& word : words(text)) {
        const Prefix* stood = fields.size() < before.size() ? valueOf(before[fields.size()]) : nullptr;
        const QString whole = withBase(word, stood);
        const std::string plain = whole.toStdString();
        const auto normal = Prefix::parseNormalised(plain);
        fields.push_back(normal ? prefixField(*normal) : prefixField(word));
        if (!normal)
            tell(sentenceOf(word.startsWith(u'/') ? std::nullopt : faultInPrefix(plain), word));
        else if (!Prefix::parse(plain))
            tell(sentenceOfHostBits(whole, textOf(fields.back())));
    }
    return fields;
}

QString plainPrefix(const QString& text, const std::function<void(const QString& sentence)>& tell, const QString& before)
{
    const auto stood = Prefix::parseNormalised(before.toStdString());
    const QString whole = withBase(text.trimmed(), stood ? &*stood : nullptr);
    const std::string plain = whole.toStdString();
    const auto normal = Prefix::parseNormalised(plain);
    if (!normal || Prefix::parse(plain))
        return whole;
    const QString taken = textOf(prefixField(*normal));
    tell(sentenceOfHostBits(whole, taken));
    return taken;
}

std::vector<AddressField> addressesIn(const QString& text)
{
    std::vector<AddressField> fields;
    for (const QString& word : words(text))
        fields.push_back(addressField(word));
    return fields;
}

QString listText(const std::vector<PrefixField>& fields)
{
    return joined(fields);
}
QString listText(const std::vector<AddressField>& fields)
{
    return joined(fields);
}

}
