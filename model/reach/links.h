#pragma once

#include "model/reach/trace.h"

namespace ase {

/// What of links counts for a verdict.
struct Outcome {
    std::optional<Stage> blockedAt = {}; ///< the first that blocks
    bool uncertain = false; ///< one cannot be told
    bool degraded = false; ///< it works for now, or for some of the packets
    bool operator==(const Outcome&) const = default;

    void take(const Hop& hop);
    /// The links of `later` come behind these.
    void append(const Outcome& later);
    TraceVerdict verdict() const;
};

/// Whether the links themselves are kept, or what counts of them alone.
enum class Detail : std::uint8_t { Links, OutcomeAlone };

/// Links in the order they are met.
class Links {
public:
    explicit Links(Detail detail)
        : m_detail(detail)
    {
    }
    Detail detail() const { return m_detail; }
    void add(Hop hop);
    void add(std::optional<Hop> hop);
    void add(std::vector<Hop> hops);
    void append(Links later);
    void append(const Outcome& later) { m_outcome.append(later); }
    void degradeIf(bool degrades) { m_outcome.degraded = m_outcome.degraded || degrades; }
    /// Something that the link added last takes for granted.
    void assume(Problem what);

    const Outcome& outcome() const { return m_outcome; }
    std::vector<Hop> takeHops() { return std::move(m_hops); }

private:
    Detail m_detail;
    Outcome m_outcome;
    std::vector<Hop> m_hops;
};

}
