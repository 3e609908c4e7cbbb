#include "model/network/address_words.h"

#include "model/azure/address_space.h"
#include "model/azure/tags.h"
#include "model/network/tag_points.h"
#include "model/network/virtual_network_tag.h"
#include "model/plan/known.h"

namespace ase {

namespace {

constexpr qsizetype mostNamed = 4;

QString say(const char* text, QStringList values = {})
{
    return sentence(doubt(text, std::move(values)));
}

QString blocksOf(const AddressSet& addresses)
{
    QStringList texts;
    for (const Prefix& prefix : addresses.prefixes()) {
        texts << (prefix.length() == bitsOf(prefix.first().family()) ? text(prefix.first()) : text(prefix));
        if (texts.size() > mostNamed)
            break;
    }
    const bool more = texts.size() > mostNamed;
    return texts.mid(0, mostNamed).join(QStringLiteral(", ")) + (more ? QStringLiteral(", ...") : QString());
}

/// Everyone out there, with no network's own public ranges left out. The prober has a name of its own.
const AddressSet& wholeInternet()
{
    static const AddressSet all = internetTag({}).only(Family::V4) - AddressSet(Prefix(azure::platformAddress, 32));
    return all;
}

/// Names what of the set has a name, and leaves the rest.
class Speaker {
public:
    explicit Speaker(const AddressSet& addresses)
        : m_left(addresses)
    {
    }

    QString spoken()
    {
        nameAll();
        nameInternet();
        nameKnown(azure::tag::appServiceManagement);
        nameKnown(azure::tag::azureLoadBalancer);
        nameTags();
        if (!m_left.isEmpty())
            m_texts << blocksOf(m_left);
        return m_texts.join(QStringLiteral(", "));
    }

private:
    void take(QString name, const AddressSet& named)
    {
        m_texts << std::move(name);
        m_left = m_left - named;
    }

    /// Before sets are compared: most of them are a few machines, and sentences are many.
    bool holdsAsMany(const AddressSet& named) const { return m_left.count(Family::V4) >= named.count(Family::V4); }

    void nameAll()
    {
        if (holdsAsMany(AddressSet::all(Family::V4)) && m_left.contains(AddressSet::all(Family::V4)))
            take(say(QT_TRANSLATE_NOOP("Network", "any address")), everyAddress());
    }

    void nameInternet()
    {
        if (m_left.count(Family::V4) < wholeInternet().count(Family::V4) / 2)
            return;
        const AddressSet missing = wholeInternet() - m_left;
        if (missing.count(Family::V4) > wholeInternet().count(Family::V4) / 2)
            return;
        QStringList lacks = missingTags();
        if (!missing.isEmpty())
            lacks.prepend(blocksOf(missing));
        const QString name = lacks.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Network", "the Internet"))
            : say(QT_TRANSLATE_NOOP("Network", "the Internet but for %1"), {lacks.join(QStringLiteral(", "))});
        take(name, wholeInternet() | AddressSet(Prefix(azure::platformAddress, 32)) | AddressSet::all(Family::Tag));
    }

    /// Services cut out of a set that holds those of other tags.
    QStringList missingTags() const
    {
        QStringList names;
        const AddressSet points = m_left.only(Family::Tag);
        if (points.isEmpty())
            return names;
        for (const azure::ServiceTag& tag : azure::serviceTags())
            if (const AddressSet of = tagPoints(tag.name); !of.isEmpty() && !points.overlaps(of))
                names << tag.name;
        const bool more = names.size() > mostNamed;
        return names.mid(0, mostNamed) + (more ? QStringList {QStringLiteral("...")} : QStringList());
    }

    void nameKnown(QLatin1String tag)
    {
        if (const AddressSet* known = knownTag(tag); known && holdsAsMany(*known) && m_left.contains(*known))
            take(tag, *known);
    }

    /// Of a tag that is not in the catalogue nothing but that it is one can be said.
    void nameTags()
    {
        if (m_left.isEmpty() || m_left.ranges().back().last.family() != Family::Tag)
            return;
        for (const azure::ServiceTag& tag : azure::serviceTags())
            if (const AddressSet points = tagPoints(tag.name); points.overlaps(m_left))
                take(tag.name, points);
        const AddressSet others = m_left.only(Family::Tag);
        if (!others.isEmpty())
            take(say(QT_TRANSLATE_NOOP("Network", "addresses of a service tag")), others);
    }

    AddressSet m_left;
    QStringList m_texts;
};

}

QString spoken(const Address& address)
{
    return address.family() == Family::Tag ? spoken(AddressSet(Prefix(address, bitsOf(Family::Tag)))) : text(address);
}

QString spoken(const AddressSet& addresses)
{
    return Speaker(addresses).spoken();
}

}
