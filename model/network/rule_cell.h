#pragma once

#include "model/azure/service_tag_list.h"
#include "model/plan/plan.h"

#include <QStringList>

#include <map>

namespace ase {

/// The fields of a rule that a table shows and a person types into, one column each.
enum class RuleField : std::uint8_t {
    Priority,
    Name,
    Access,
    Protocol,
    Sources,
    SourcePorts,
    Destinations,
    DestinationPorts,
    Description,
};
inline constexpr RuleField ruleFields[] {RuleField::Priority, RuleField::Name, RuleField::Access, RuleField::Protocol,
    RuleField::Sources, RuleField::SourcePorts, RuleField::Destinations, RuleField::DestinationPorts,
    RuleField::Description};

/// Whether the field holds several words, separated by comma, semicolon or space.
bool isList(RuleField field);

/// A word of a cell: an expression in brackets is one, whatever it holds.
struct CellWord {
    qsizetype at = 0;
    QString text;
    qsizetype end() const { return at + text.size(); }
    bool operator==(const CellWord&) const = default;
};
std::vector<CellWord> cellWords(const QString& text);

/// The field as a person edits it: words joined by ", ", "*" for any, "@" before an application security group.
QString cellText(const Network& network, const SecurityRule& rule, RuleField field);

/// The rule with the text put into the field. "any" is "*", a known port name its port ("https" is 443), the path of a
/// subnet its prefixes, the name of an application security group that group. Host bits are dropped. What does not parse is
/// kept as written. Words that stood there before keep what they were; a text that says the same changes nothing.
SecurityRule withCell(const Network& network, const SecurityRule& rule, RuleField field, const QString& text);

/// A stretch of a cell's text that is worth a word.
struct CellFault {
    qsizetype at = 0;
    qsizetype length = 0;
    QString sentence;
    QString better; ///< what may stand there instead; may be empty
    bool isWrong = true; ///< false: it is taken, and this tells how
    bool operator==(const CellFault&) const = default;
};

/// What cells of one direction of a group are held against: the plan's names, and the group's names and priorities.
class CellContext {
public:
    CellContext(
        const Network& network, SecurityGroupId group, Direction direction, const azure::ServiceTagList* tags = nullptr);

    /// What is wrong with the text as this field of the rule, and what will be made of it; in the order of the text.
    std::vector<CellFault> faults(SecurityRuleId rule, RuleField field, const QString& text) const;

    struct Proposal {
        QString word; ///< to be put in
        QString detail; ///< what it is; may be empty
        bool operator==(const Proposal&) const = default;
    };
    /// Words that begin with `begun`, or whose detail or a part does; best first, at most `mostProposals`.
    std::vector<Proposal> proposals(RuleField field, const QString& begun) const;
    static constexpr std::size_t mostProposals = 12;

private:
    void faultsInPriority(SecurityRuleId rule, const QString& text, std::vector<CellFault>& found) const;
    void faultsInName(SecurityRuleId rule, const QString& text, std::vector<CellFault>& found) const;
    void faultsInAddress(const CellWord& word, std::vector<CellFault>& found) const;
    std::vector<Proposal> addressProposals() const;

    const Network& m_network;
    const azure::ServiceTagList* m_tags;
    std::multimap<int, SecurityRuleId> m_priorities;
    std::multimap<QString, SecurityRuleId> m_names; ///< in lower case
    std::map<SecurityRuleId, QString> m_shown; ///< names as written
};

}
