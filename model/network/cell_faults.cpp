#include "model/address/text_fault.h"
#include "model/azure/limits.h"
#include "model/azure/names.h"
#include "model/azure/port_names.h"
#include "model/azure/tags.h"
#include "model/network/rule_cell.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("RuleCells", text);
}

QString nameSentence(azure::NameProblem problem)
{
    const azure::NameRule& rule = azure::nameRule(azure::ResourceKind::SecurityRule);
    switch (problem) {
    case azure::NameProblem::TooShort:
        return say(QT_TRANSLATE_NOOP("RuleCells", "A rule needs a name."));
    case azure::NameProblem::TooLong:
        return say(QT_TRANSLATE_NOOP("RuleCells", "A rule's name has %1 characters at most.")).arg(rule.longest);
    case azure::NameProblem::Character:
        return say(QT_TRANSLATE_NOOP("RuleCells", "A rule's name holds letters, digits and %1."))
            .arg(QString::fromLatin1(rule.characters));
    case azure::NameProblem::Start:
        return say(QT_TRANSLATE_NOOP("RuleCells", "A rule's name begins with a letter or a digit."));
    case azure::NameProblem::End:
        return say(QT_TRANSLATE_NOOP("RuleCells", "A rule's name ends with a letter, a digit or %1."))
            .arg(QString::fromLatin1(rule.endsWith));
    case azure::NameProblem::TooFewLabels:
    case azure::NameProblem::TooManyLabels:
        break;
    }
    return {};
}

/// `what` is whole: "%1 is no block of addresses."
QString formSentence(const TextFault& fault, const QString& word, const char* form)
{
    switch (fault.kind) {
    case TextFault::Kind::NotANumber:
        return say(QT_TRANSLATE_NOOP("RuleCells", "In %1 no number stands at character %2.")).arg(word).arg(fault.at + 1);
    case TextFault::Kind::TooLarge:
        return say(QT_TRANSLATE_NOOP("RuleCells", "In %1 the number at character %2 is too large."))
            .arg(word)
            .arg(fault.at + 1);
    case TextFault::Kind::LeadingZero:
        return say(QT_TRANSLATE_NOOP("RuleCells", "In %1 the number at character %2 begins with zero."))
            .arg(word)
            .arg(fault.at + 1);
    case TextFault::Kind::PartCount:
        return say(QT_TRANSLATE_NOOP("RuleCells", "An address has four numbers with dots between them, unlike %1."))
            .arg(word);
    case TextFault::Kind::Empty:
    case TextFault::Kind::HostBits:
    case TextFault::Kind::Reversed:
    case TextFault::Kind::Form:
        break;
    }
    return say(form).arg(word);
}

void faultsInPort(const CellWord& word, std::vector<CellFault>& found)
{
    if (const azure::NamedPort* named = azure::findNamedPort(word.text)) {
        found.push_back({word.at, word.text.size(),
            say(QT_TRANSLATE_NOOP("RuleCells", "%1 is port %2."))
                .arg(word.text, QString::fromStdString(named->range.toString())),
            {}, false});
        return;
    }
    if (word.text.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0)
        return;
    const auto fault = faultInPortRange(word.text.toStdString());
    if (!fault)
        return;
    if (fault->kind == TextFault::Kind::Reversed) {
        const qsizetype dash = word.text.indexOf(u'-');
        const QString swapped = word.text.mid(dash + 1) + u'-' + word.text.left(dash);
        found.push_back({word.at, word.text.size(),
            say(QT_TRANSLATE_NOOP("RuleCells", "Port range %1 starts above its end. Did you mean %2?"))
                .arg(word.text, swapped),
            swapped});
        return;
    }
    found.push_back({word.at, word.text.size(),
        formSentence(*fault, word.text,
            QT_TRANSLATE_NOOP("RuleCells", "%1 is neither a port, nor a range such as 8000-8080, nor a known name.")),
        {}});
}

void faultInChoice(const QString& text, bool isGood, const char* sentence, std::vector<CellFault>& found)
{
    if (!isGood)
        found.push_back({0, text.size(), say(sentence), {}});
}

}

CellContext::CellContext(
    const Network& network, SecurityGroupId group, Direction direction, const azure::ServiceTagList* tags)
    : m_network(network)
    , m_tags(tags)
{
    const SecurityGroup* found = network.securityGroups.find(group);
    if (!found)
        return;
    for (const auto& row : found->rules.rows()) {
        const Direction* side = valueOf(row.value->direction);
        if (const int* priority = valueOf(row.value->priority); priority && side && *side == direction)
            m_priorities.emplace(*priority, row.id);
        m_names.emplace(textOf(row.value->name).toLower(), row.id);
        m_shown.emplace(row.id, textOf(row.value->name));
    }
}

std::vector<CellFault> CellContext::faults(SecurityRuleId rule, RuleField field, const QString& text) const
{
    std::vector<CellFault> found;
    const QString bare = text.trimmed();
    if (!isList(field) && field != RuleField::Description && bare.startsWith(u'['))
        return found; // an expression: what it gives is not known
    switch (field) {
    case RuleField::Priority:
        faultsInPriority(rule, text, found);
        break;
    case RuleField::Name:
        faultsInName(rule, text, found);
        break;
    case RuleField::Access:
        faultInChoice(
            text, valueOf(accessField(bare)), QT_TRANSLATE_NOOP("RuleCells", "A rule either allows or denies."), found);
        break;
    case RuleField::Protocol:
        faultInChoice(text,
            bare.isEmpty() || bare.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0 || valueOf(protocolField(bare)),
            QT_TRANSLATE_NOOP("RuleCells", "A rule's protocol is any, TCP, UDP, ICMP, ESP or AH."), found);
        break;
    case RuleField::Sources:
    case RuleField::Destinations:
        for (const CellWord& word : cellWords(text))
            if (!word.text.startsWith(u'['))
                faultsInAddress(word, found);
        break;
    case RuleField::SourcePorts:
    case RuleField::DestinationPorts:
        for (const CellWord& word : cellWords(text))
            if (!word.text.startsWith(u'['))
                faultsInPort(word, found);
        break;
    case RuleField::Description:
        if (bare.size() > azure::longestDescription)
            found.push_back({azure::longestDescription, bare.size() - azure::longestDescription,
                say(QT_TRANSLATE_NOOP("RuleCells", "A description has %1 characters at most, this one %2."))
                    .arg(azure::longestDescription)
                    .arg(bare.size()),
                bare.left(azure::longestDescription)});
        break;
    }
    return found;
}

void CellContext::faultsInPriority(SecurityRuleId rule, const QString& text, std::vector<CellFault>& found) const
{
    bool isNumber = false;
    const int priority = text.trimmed().toInt(&isNumber);
    if (!isNumber || priority < azure::leastPriority || priority > azure::mostPriority) {
        found.push_back({0, text.size(),
            say(QT_TRANSLATE_NOOP("RuleCells", "A priority is a number from %1 to %2."))
                .arg(azure::leastPriority)
                .arg(azure::mostPriority),
            {}});
        return;
    }
    const auto [first, last] = m_priorities.equal_range(priority);
    const auto other = std::find_if(first, last, [&](const auto& row) { return row.second != rule; });
    if (other == last)
        return;
    int next = priority;
    while (m_priorities.contains(next) && next < azure::mostPriority)
        ++next;
    const bool isFree = !m_priorities.contains(next);
    found.push_back({0, text.size(),
        isFree ? say(QT_TRANSLATE_NOOP("RuleCells", "%1 has priority %2 already. The next free one is %3."))
                     .arg(m_shown.at(other->second))
                     .arg(priority)
                     .arg(next)
               : say(QT_TRANSLATE_NOOP("RuleCells", "%1 has priority %2 already."))
                     .arg(m_shown.at(other->second))
                     .arg(priority),
        isFree ? QString::number(next) : QString()});
}

void CellContext::faultsInName(SecurityRuleId rule, const QString& text, std::vector<CellFault>& found) const
{
    const QString name = text.trimmed();
    if (const auto problem = azure::nameProblem(azure::ResourceKind::SecurityRule, name)) {
        found.push_back(
            {0, text.size(), nameSentence(*problem), azure::sanitisedName(azure::ResourceKind::SecurityRule, name)});
        return;
    }
    const auto [first, last] = m_names.equal_range(name.toLower());
    if (std::any_of(first, last, [&](const auto& row) { return row.second != rule; }))
        found.push_back({0, text.size(),
            say(QT_TRANSLATE_NOOP("RuleCells", "Another rule of this group is called %1 already.")).arg(name), {}});
}

void CellContext::faultsInAddress(const CellWord& word, std::vector<CellFault>& found) const
{
    const auto tell = [&](const QString& sentence, bool isWrong = true) {
        found.push_back({word.at, word.text.size(), sentence, {}, isWrong});
    };
    const bool isPath = word.text.contains(u'/') && !word.text.at(0).isDigit();
    if (isPath && findByPath(m_network, word.text).size() == 1)
        return tell(say(QT_TRANSLATE_NOOP("RuleCells", "%1 stands for its prefixes.")).arg(word.text), false);
    const auto& groups = m_network.applicationSecurityGroups.rows();
    const QStringView group = word.text.startsWith(u'@') ? QStringView(word.text).mid(1) : QStringView(word.text);
    const bool isGroup = std::any_of(groups.begin(), groups.end(),
        [&](const auto& row) { return group.compare(textOf(row.value->name), Qt::CaseInsensitive) == 0; });
    if (isGroup || word.text.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0)
        return;
    if (word.text.startsWith(u'@'))
        return tell(say(QT_TRANSLATE_NOOP("RuleCells", "The plan has no application security group %1.")).arg(group));
    const MatchField field = matchField(word.text);
    if (const AddressMatch* value = valueOf(field)) {
        const auto* tag = std::get_if<ServiceTag>(value);
        if (tag && !azure::findServiceTag(tag->name) && !(m_tags && m_tags->find(tag->name)))
            tell(say(QT_TRANSLATE_NOOP("RuleCells", "%1 is not among the service tags known here; it is taken for one."))
                     .arg(tag->name),
                false);
        return;
    }
    const auto fault = faultInPrefix(word.text.toStdString()).value_or(TextFault {TextFault::Kind::Form});
    if (const auto normal = Prefix::parseNormalised(word.text.toStdString()))
        return tell(say(QT_TRANSLATE_NOOP("RuleCells", "%1 has host bits and is taken as %2, the block that holds it."))
                        .arg(word.text, text(*normal)),
            false);
    tell(formSentence(fault, word.text,
        QT_TRANSLATE_NOOP("RuleCells", "%1 is neither a block of addresses nor the name of a service tag.")));
}

}
