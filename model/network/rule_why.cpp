#include "model/network/rule_why.h"

#include "model/flow/rule_list.h"
#include "model/network/rule_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("RuleWhy", text);
}

QString titleOf(const SeenRule& rule, const RuleAnswer& answer)
{
    const QString name = nameWithPriority(rule);
    switch (answer.state) {
    case RuleState::Shadowed:
        return say(QT_TRANSLATE_NOOP("RuleWhy", "Why %1 never matches")).arg(name);
    case RuleState::PartlyShadowed:
        return say(QT_TRANSLATE_NOOP("RuleWhy", "Why %1 matches only a part")).arg(name);
    case RuleState::MatchesNothing:
        return say(QT_TRANSLATE_NOOP("RuleWhy", "Why %1 matches nothing")).arg(name);
    case RuleState::CannotTell:
    case RuleState::Decides:
        break;
    }
    return say(QT_TRANSLATE_NOOP("RuleWhy", "What %1 decides")).arg(name);
}

QStringList asksOf(const Network& network, const GroupAnalysis& analysis, const SeenRule& rule)
{
    const RuleWords words = wordsOf(network, analysis.list, rule);
    const auto line = [](const QStringList& all) {
        return all == QStringList {QStringLiteral("*")} ? say(QT_TRANSLATE_NOOP("RuleWhy", "any"))
                                                        : all.join(QStringLiteral(", "));
    };
    const QString protocol =
        words.protocol == u'*' ? say(QT_TRANSLATE_NOOP("RuleWhy", "any protocol")) : words.protocol.toUpper();
    return {line(words.sources),
        say(QT_TRANSLATE_NOOP("RuleWhy", "%1 %2 to %3"))
            .arg(protocol, line(words.destinationPorts), line(words.destinations))};
}

/// Pieces, and a packet out of them: one that fares otherwise than the rule wants before any other.
void addTaken(const GroupAnalysis& analysis, std::size_t place, RuleWhy& why)
{
    const SeenRule& rule = analysis.list.rules[place];
    const std::vector<FlowRule> list = analysis.list.atBest();
    bool surprises = false;
    for (const Taken& taken : takersOf(list, place).taken) {
        const SeenRule& taker = analysis.list.rules[taken.rule];
        if (why.taken.size() < RuleWhy::mostTaken)
            why.taken.push_back({partText(rule, taken.flows.simplified()), nameWithPriority(taker), taker.id, taker.access});
        else
            ++why.more;
        const bool isOther = taker.access && rule.access && *taker.access != *rule.access;
        if (!why.sample.isEmpty() && (surprises || !isOther))
            continue;
        if (const auto packet = taken.flows.sample()) {
            surprises = isOther;
            why.sample = packetText(*packet);
            why.samplePasses = taker.access == Access::Allow;
            why.fate = (why.samplePasses ? say(QT_TRANSLATE_NOOP("RuleWhy", "passes by %1"))
                                         : say(QT_TRANSLATE_NOOP("RuleWhy", "is denied by %1")))
                           .arg(nameWithPriority(taker));
        }
    }
}

QString contradictionsOf(const GroupAnalysis& analysis, std::size_t place)
{
    QStringList names;
    for (const Contradiction& pair : analysis.contradicting) {
        if (pair.earlier != place && pair.later != place)
            continue;
        const SeenRule& later = analysis.list.rules[pair.later];
        if (!matchesEverything(later)) // a closing rule is meant to be gone before
            names << nameWithPriority(pair.earlier == place ? later : analysis.list.rules[pair.earlier]);
    }
    if (names.isEmpty())
        return {};
    const qsizetype shown = std::min<qsizetype>(names.size(), qsizetype(RuleWhy::mostTaken));
    const QString listed = names.mid(0, shown).join(QStringLiteral(", "));
    return names.size() == shown
        ? say(QT_TRANSLATE_NOOP("RuleWhy", "Contradicts %1: the first of them decides the packets both name.")).arg(listed)
        : say(QT_TRANSLATE_NOOP("RuleWhy", "Contradicts %1 and %2 more: the first of them decides the packets both name."))
              .arg(listed)
              .arg(names.size() - shown);
}

}

std::optional<RuleWhy> whyOf(const Network& network, const GroupAnalysis& analysis, std::size_t place)
{
    const SeenRule& rule = analysis.list.rules[place];
    const RuleAnswer& answer = analysis.rules[place];
    RuleWhy why;
    why.title = titleOf(rule, answer);
    why.asks = asksOf(network, analysis, rule);
    addTaken(analysis, place, why);
    why.contradictions = contradictionsOf(analysis, place);
    if (why.sample.isEmpty() && answer.sample) {
        why.sample = packetText(*answer.sample);
        why.samplePasses = rule.access == Access::Allow;
        why.fate = why.samplePasses ? say(QT_TRANSLATE_NOOP("RuleWhy", "passes by this rule"))
                                    : say(QT_TRANSLATE_NOOP("RuleWhy", "is denied by this rule"));
    }
    const bool saysSomething = !why.taken.empty() || !why.sample.isEmpty() || !why.contradictions.isEmpty();
    return saysSomething ? std::optional(why) : std::nullopt;
}

}
