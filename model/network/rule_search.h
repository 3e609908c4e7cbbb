#pragma once

#include "model/network/rule_words.h"

#include <variant>

namespace ase {

/// What a search looks at of a rule. Azure's own are searched like any.
struct SearchedRule {
    QString priority;
    QString name;
    QString description;
    std::optional<Access> access;
    RuleWords words;
    FlowBox meaning; ///< what it matches at most; tags without a known list are points
};
/// A rule that no analysis has seen, such as a disabled one: VirtualNetwork and Internet have no addresses then.
SearchedRule searchedRule(const Network& network, const SecurityRule& rule);
SearchedRule searchedRule(const Network& network, const SecurityList& list, const SeenRule& rule);

/// A search by meaning. Terms stand beside each other and must all hold; values of one term are separated by commas, and one
/// of them must hold:
///   port:443  port:<443  port: 24,53,80-110  port:https   destination ports that meet these; sport: the source ports
///   ip:10.1.2.7  ip:10.1.0.0/16   addresses at either end that meet these, by prefix or by tag; src: and dst: one end
///   tag:Sql   a tag or application security group named at either end, one of a region too
///   name:  action:deny  protocol:tcp  priority:100-200
/// Anything else is looked for in all the texts of a rule, in any letter case.
class RuleQuery {
public:
    static RuleQuery parse(const QString& text);

    bool isEmpty() const { return m_terms.empty(); }
    /// Why a term cannot be understood, in a whole sentence; the term is left out. Empty where all can.
    const QString& fault() const { return m_fault; }
    bool matches(const SearchedRule& rule) const;

private:
    enum class Key { Text, Port, SourcePort, Address, Source, Destination, Tag, Name, Action, Protocol, Priority };
    struct Term {
        Key key = Key::Text;
        QStringList words = {}; ///< in lower case
        PortSet ports = {}; ///< priorities too
        AddressSet addresses = {};
    };
    static std::optional<Key> keyNamed(const QString& word);
    void add(Key key, const QStringList& values);
    static bool holds(const Term& term, const SearchedRule& rule);

    std::vector<Term> m_terms;
    QString m_fault;
};

}
