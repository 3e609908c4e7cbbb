#include "model/exchange/json/position.h"

#include "model/exchange/json/template_text.h"

#include <algorithm>
#include <cstring>

namespace ase::json {

void Position::advance(qsizetype offset)
{
    for (const qsizetype end = std::min(offset, m_text->size()); m_offset < end; ++m_offset) {
        if ((*m_text)[m_offset] == '\n') {
            ++m_line;
            m_column = 1;
        } else if ((static_cast<unsigned char>((*m_text)[m_offset]) & 0xc0u) != 0x80u)
            ++m_column;
    }
}

void Position::seek()
{
    while (m_offset < m_text->size()) {
        const qsizetype comment = skipComment(*m_text, m_offset);
        if (comment != m_offset)
            advance(comment);
        else if (std::strchr(" \t\r\n,:", (*m_text)[m_offset]) && (*m_text)[m_offset] != '\0')
            advance(m_offset + 1);
        else
            return;
    }
}

void Position::passString()
{
    qsizetype end = m_offset + 1;
    while (end < m_text->size() && (*m_text)[end] != '"')
        end += (*m_text)[end] == '\\' ? 2 : 1;
    advance(end + 1);
}

void Position::passWord()
{
    qsizetype end = m_offset;
    while (end < m_text->size() && !std::strchr(" \t\r\n,:]}/", (*m_text)[end]))
        ++end;
    advance(end);
}

}
