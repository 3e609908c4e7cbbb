#include "model/flow/route_list.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace ase {

namespace {

/// Walks the routes in the order of their first address, the wider first: those open at any moment lie within each other.
class Sweep {
public:
    explicit Sweep(std::span<const HopRange> routes)
        : m_routes(routes)
        , m_decides(routes.size())
        , m_matters(routes.size())
    {
    }

    RouteListAnalysis result()
    {
        std::vector<std::size_t> order(m_routes.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const Prefix& left = m_routes[a].prefix;
            const Prefix& right = m_routes[b].prefix;
            return left.first() != right.first() ? left.first() < right.first() : left.length() < right.length();
        });
        for (const std::size_t route : order) {
            closeBefore(m_routes[route].prefix.first());
            useUpTo(m_routes[route].prefix.first());
            m_open.push_back(route);
            m_next = m_routes[route].prefix.first();
        }
        closeBefore(std::nullopt);

        RouteListAnalysis analysis;
        for (std::size_t i = 0; i < m_routes.size(); ++i) {
            if (!m_decides[i])
                analysis.hidden.push_back(i);
            if (!m_matters[i])
                analysis.redundant.push_back(i);
        }
        return analysis;
    }

private:
    /// Ends the routes whose last address comes before this one; all of them without one.
    void closeBefore(std::optional<Address> address)
    {
        while (!m_open.empty()) {
            const Prefix& prefix = m_routes[m_open.back()].prefix;
            const Address last = prefix.last();
            if (address && address->family() == last.family() && *address <= last)
                return;
            if (m_next && *m_next <= last) // some of its addresses are left to it
                use();
            m_open.pop_back();
            m_next = last.bits() == Prefix::all(last.family()).last().bits()
                ? std::nullopt
                : std::optional(Address(last.family(), last.bits() + 1));
        }
    }

    /// The innermost open route decides for the addresses from the next one up to this one, if there are any.
    void useUpTo(const Address& address)
    {
        if (!m_open.empty() && m_next && *m_next < address)
            use();
    }

    void use()
    {
        const std::size_t route = m_open.back();
        m_decides[route] = true;
        if (m_open.size() < 2 || m_routes[m_open[m_open.size() - 2]].hop != m_routes[route].hop)
            m_matters[route] = true;
    }

    std::span<const HopRange> m_routes;
    std::vector<bool> m_decides;
    std::vector<bool> m_matters;
    std::vector<std::size_t> m_open;
    std::optional<Address> m_next; ///< the first address that nobody has been asked about; none past the end of a family
};

}

RouteListAnalysis analyseRoutes(std::span<const HopRange> routes)
{
    return Sweep(routes).result();
}

}
