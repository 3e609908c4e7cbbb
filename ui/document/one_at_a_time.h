#pragma once

#include <QScopedValueRollback>

#include <optional>
#include <utility>

namespace ase {

/// For a change whose signals lead to the next: a value given while another is being taken is taken after it, and of
/// several only the last.
template<class T>
class OneAtATime {
public:
    /// `take` is called with the value, now or by the call under way.
    template<class Take>
    void give(T value, Take take)
    {
        m_next = std::move(value);
        if (m_taking)
            return;
        const QScopedValueRollback taking(m_taking, true);
        while (m_next)
            take(*std::exchange(m_next, std::nullopt));
    }

private:
    std::optional<T> m_next;
    bool m_taking = false;
};

}
