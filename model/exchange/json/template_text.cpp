#include "model/exchange/json/template_text.h"

#include <algorithm>

namespace ase::json {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where the next thing that is neither blank nor comment starts.
qsizetype skipBlanks(const QByteArray& text, qsizetype offset)
{
    while (offset < text.size()) {
        if (isBlank(text[offset])) {
            ++offset;
            continue;
        }
        const qsizetype after = skipComment(text, offset);
        if (after == offset)
            break;
        offset = after;
    }
    return offset;
}

class Filter {
public:
    explicit Filter(const QByteArray& original)
        : m_original(original)
    {
        m_result.text.reserve(original.size());
    }

    StrictText run()
    {
        while (m_offset < m_original.size())
            step();
        return std::move(m_result);
    }

private:
    void step()
    {
        const qsizetype after = skipComment(m_original, m_offset);
        if (after != m_offset)
            return blank(after);
        const char c = m_original[m_offset];
        if (c == '"')
            return string();
        if (c == ',') {
            const qsizetype next = skipBlanks(m_original, m_offset + 1);
            const bool trailing = next < m_original.size() && (m_original[next] == '}' || m_original[next] == ']');
            m_result.text += trailing ? ' ' : c;
        } else
            m_result.text += c;
        ++m_offset;
    }

    void blank(qsizetype end)
    {
        for (; m_offset < end; ++m_offset)
            m_result.text += m_original[m_offset] == '\n' ? '\n' : ' ';
    }

    void string()
    {
        m_result.text += m_original[m_offset++];
        while (m_offset < m_original.size()) {
            const char c = m_original[m_offset++];
            if (c == '\\' && m_offset < m_original.size()) {
                m_result.text += c;
                m_result.text += m_original[m_offset++];
            } else if (static_cast<unsigned char>(c) < 0x20)
                escape(c);
            else {
                m_result.text += c;
                if (c == '"')
                    return;
            }
        }
    }

    void escape(char c)
    {
        const QByteArray escaped = "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        m_result.text += escaped;
        m_result.shifts.emplace_back(m_result.text.size(), m_result.text.size() - m_offset);
    }

    const QByteArray& m_original;
    qsizetype m_offset = 0;
    StrictText m_result;
};

}

qsizetype skipComment(const QByteArray& text, qsizetype offset)
{
    if (offset + 1 >= text.size() || text[offset] != '/')
        return offset;
    if (text[offset + 1] == '/') {
        const qsizetype end = text.indexOf('\n', offset);
        return end < 0 ? text.size() : end;
    }
    if (text[offset + 1] == '*') {
        const qsizetype end = text.indexOf("*/", offset + 2);
        return end < 0 ? text.size() : end + 2;
    }
    return offset;
}

qsizetype StrictText::original(qsizetype offset) const
{
    const auto after = std::upper_bound(
        shifts.begin(), shifts.end(), offset, [](qsizetype at, const auto& shift) { return at < shift.first; });
    return after == shifts.begin() ? offset : std::max<qsizetype>(0, offset - std::prev(after)->second);
}

StrictText strictText(const QByteArray& original)
{
    return Filter(original).run();
}

}
