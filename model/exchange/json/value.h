#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace ase::json {

class Value;
struct Member;
using Array = std::vector<Value>;
using Object = std::vector<Member>;

/// A number and the text it was read from: a number that nobody touched is written back as it stood.
struct Number {
    std::variant<std::int64_t, std::uint64_t, double> value = std::int64_t {0};
    QByteArray text;

    double toDouble() const;
    bool isInteger() const { return value.index() != 2; }
    /// By value, whatever the spelling: 1.0 and 1 are equal, the text apart.
    bool operator==(const Number& other) const;
};

/// One node of a JSON document, in the order of the file. `line` and `column` count from 1 and are 0 for a value that was
/// made, not read; they do not take part in the comparison.
class Value {
public:
    Value();
    Value(std::nullptr_t);
    Value(bool value);
    Value(int value);
    Value(std::int64_t value);
    Value(std::uint64_t value);
    Value(double value);
    Value(Number value);
    Value(QString value);
    Value(Array value);
    Value(Object value);
    // In the source, where Member is complete.
    Value(const Value&);
    Value(Value&&) noexcept;
    Value& operator=(const Value&);
    Value& operator=(Value&&) noexcept;
    ~Value();

    bool isNull() const { return m_held.index() == 0; }
    bool isBool() const { return std::holds_alternative<bool>(m_held); }
    bool isNumber() const { return std::holds_alternative<Number>(m_held); }
    /// A number without fraction or exponent that fits in 64 signed bits.
    bool isInteger() const;
    bool isString() const { return std::holds_alternative<QString>(m_held); }
    bool isArray() const { return std::holds_alternative<Array>(m_held); }
    bool isObject() const { return std::holds_alternative<Object>(m_held); }

    bool toBool() const { return isBool() && std::get<bool>(m_held); }
    /// 0 for everything that is not an integer.
    std::int64_t toInteger() const;
    const Number& number() const;
    /// Empty for everything that is not a string.
    const QString& toString() const;
    /// Empty for everything that is not an array.
    const Array& items() const;
    /// Empty for everything that is not an object.
    const Object& members() const;
    /// The member of that exact name, or nullptr; of anything but an object, nullptr.
    const Value* find(QStringView key) const;
    /// As find, whatever the letter case: Azure does not tell names apart by it.
    const Value* findAnyCase(QStringView key) const;

    Array& editItems() { return std::get<Array>(m_held); }
    Object& editMembers() { return std::get<Object>(m_held); }
    /// Replaces the member of that name in its place or adds it at the end. Only for objects.
    void set(const QString& key, Value value);

    int line = 0;
    int column = 0;

    bool operator==(const Value& other) const;

private:
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_held;
};

struct Member {
    QString key;
    Value value;
    bool operator==(const Member&) const = default;
};

/// One more step of a JSON pointer, with ~ and / escaped.
QString pointerStep(QStringView key);

}
