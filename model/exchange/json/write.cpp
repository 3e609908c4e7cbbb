#include "model/exchange/json/write.h"

#include <cmath>

namespace ase::json {

namespace {

class Writer {
public:
    explicit Writer(bool compact)
        : m_compact(compact)
    {
    }

    void value(const Value& node, int depth)
    {
        if (node.isObject())
            object(node.members(), depth);
        else if (node.isArray())
            array(node.items(), depth);
        else if (node.isString())
            string(node.toString());
        else if (node.isNumber())
            number(node.number());
        else if (node.isBool())
            m_out += node.toBool() ? "true" : "false";
        else
            m_out += "null";
    }

    QByteArray take() { return std::move(m_out); }

private:
    void line(int depth)
    {
        if (m_compact)
            return;
        m_out += '\n';
        m_out += QByteArray(2 * depth, ' ');
    }

    void object(const Object& members, int depth)
    {
        m_out += '{';
        for (bool first = true; const Member& member : members) {
            if (!first)
                m_out += ',';
            first = false;
            line(depth + 1);
            string(member.key);
            m_out += m_compact ? ":" : ": ";
            value(member.value, depth + 1);
        }
        if (!members.empty())
            line(depth);
        m_out += '}';
    }

    void array(const Array& items, int depth)
    {
        m_out += '[';
        for (bool first = true; const Value& item : items) {
            if (!first)
                m_out += ',';
            first = false;
            line(depth + 1);
            value(item, depth + 1);
        }
        if (!items.empty())
            line(depth);
        m_out += ']';
    }

    void number(const Number& held)
    {
        // JSON has no word for infinity or "not a number": what cannot be said is null.
        if (const double* real = std::get_if<double>(&held.value); real && !std::isfinite(*real))
            m_out += "null";
        else
            m_out += held.text;
    }

    void string(const QString& text)
    {
        m_out += '"';
        for (const char byte : text.toUtf8())
            character(byte);
        m_out += '"';
    }

    void character(char byte)
    {
        switch (byte) {
        case '"':
            m_out += "\\\"";
            return;
        case '\\':
            m_out += "\\\\";
            return;
        case '\n':
            m_out += "\\n";
            return;
        case '\r':
            m_out += "\\r";
            return;
        case '\t':
            m_out += "\\t";
            return;
        }
        if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f)
            m_out += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        else
            m_out += byte;
    }

    bool m_compact;
    QByteArray m_out;
};

}

QByteArray write(const Value& value)
{
    Writer writer(false);
    writer.value(value, 0);
    return writer.take() + '\n';
}

QByteArray writeCompact(const Value& value)
{
    Writer writer(true);
    writer.value(value, 0);
    return writer.take();
}

}
