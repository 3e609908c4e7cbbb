#include "model/exchange/servicetags/read_service_tags.h"

#include "model/exchange/json/document.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace ase {

namespace {

constexpr const char* notAList = QT_TRANSLATE_NOOP("Exchange",
    "This is not a list of service tags: expected an object with \"cloud\", \"changeNumber\" and \"values\", as in the file "
    "that Azure publishes.");
constexpr const char* notATag = QT_TRANSLATE_NOOP("Exchange",
    "This is not a service tag: expected an object with \"name\" and, in \"properties\", a list \"addressPrefixes\".");
constexpr const char* notAPrefix =
    QT_TRANSLATE_NOOP("Exchange", "The tag %1 holds \"%2\", which is not an address block. Mend the list, or get it anew.");

class Reader {
public:
    explicit Reader(const json::Document& document)
        : m_document(document)
    {
    }

    Result<azure::ServiceTagList> list(const QString& digest) const
    {
        const json::Value& root = m_document.root();
        const json::Value* cloud = root.find(u"cloud");
        const json::Value* change = root.find(u"changeNumber");
        const json::Value* values = root.find(u"values");
        const bool counts = change && (change->isInteger() || !change->toString().isEmpty());
        if (!cloud || cloud->toString().isEmpty() || !counts || !values || !values->isArray())
            return problem(notAList, root);
        std::vector<azure::ListedTag> tags;
        tags.reserve(values->items().size());
        for (const json::Value& value : values->items()) {
            auto tag = tagOf(value);
            if (!tag)
                return tag.error();
            tags.push_back(*std::move(tag));
        }
        const QString number = change->isInteger() ? QString::number(change->toInteger()) : change->toString();
        return azure::ServiceTagList({cloud->toString(), number, digest}, std::move(tags));
    }

private:
    Problem problem(const char* text, const json::Value& at, QStringList values = {}) const
    {
        return {text, std::move(values), m_document.placeOf(at), "Exchange"};
    }

    Result<azure::ListedTag> tagOf(const json::Value& value) const
    {
        const json::Value* name = value.find(u"name");
        const json::Value* properties = value.find(u"properties");
        const json::Value* prefixes = properties ? properties->find(u"addressPrefixes") : nullptr;
        if (!name || name->toString().isEmpty() || !prefixes || !prefixes->isArray())
            return problem(notATag, value);
        azure::ListedTag tag;
        tag.name = name->toString();
        tag.prefixes.reserve(prefixes->items().size());
        for (const json::Value& text : prefixes->items()) {
            const auto prefix = Prefix::parseAddressOrPrefix(text.toString().toStdString());
            if (!prefix)
                return problem(notAPrefix, text, {tag.name, text.toString()});
            tag.prefixes.push_back(*prefix);
        }
        return tag;
    }

    const json::Document& m_document;
};

}

Result<azure::ServiceTagList> readServiceTags(const QByteArray& text, const QString& file)
{
    const auto document = json::read(text, file);
    if (!document)
        return document.error();
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return Reader(*document).list(QString::fromLatin1(digest));
}

Result<azure::ServiceTagList> loadServiceTags(const QString& path)
{
    const auto bytes = json::loadBytes(path);
    return bytes ? readServiceTags(*bytes, path) : Result<azure::ServiceTagList>(bytes.error());
}

}
