#pragma once

#include "model/network/group_analysis.h"

#include <QStringList>

namespace ase {

/// What becomes of a rule where it stands, in pieces.
struct RuleWhy {
    /// A part of what the rule asks for, and the rule before it that takes it.
    struct Piece {
        QString part;
        QString rule; ///< "allow-agents (110)"
        std::optional<SecurityRuleId> id;
        std::optional<Access> access;
    };
    QString title; ///< "Why deny-spoke-https (130) never matches"
    QStringList asks; ///< lines: source, destination and ports
    std::vector<Piece> taken; ///< in the order of evaluation, at most `mostTaken`
    std::size_t more = 0; ///< pieces left out
    QString sample; ///< a packet that is taken from it, else one it decides; may be empty
    QString fate; ///< what becomes of that packet: "passes by allow-agents (110)"
    bool samplePasses = false;
    QString contradictions; ///< rules of the other action that it shares packets with, in a sentence; may be empty
    static constexpr std::size_t mostTaken = 3;
};

/// Of the rule at this place of the analysis' list; none where nothing is taken from it, it contradicts none and there is no
/// packet it decides.
std::optional<RuleWhy> whyOf(const Network& network, const GroupAnalysis& analysis, std::size_t place);

}
