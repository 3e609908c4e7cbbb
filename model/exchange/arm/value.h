#pragma once

#include "model/exchange/json/value.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// Azure Resource Manager templates: what a template means, without Azure.
namespace ase::arm {

class Value;
struct Member;
struct Unknown;

/// Where in the template a value was written. Lines and columns count from 1; 0 is unknown.
struct Origin {
    QString pointer;
    int line = 0;
    int column = 0;
};

enum class Kind { Null, Bool, Integer, Real, String, Array, Object, Unknown };

/// What a template's expression came to. Immutable and cheap to copy: arrays, objects and unknowns are shared.
class Value {
public:
    using Array = std::vector<Value>;
    using Object = std::vector<Member>;

    Value() = default;
    Value(bool value)
        : m_held(value)
    {
    }
    Value(std::int64_t value)
        : m_held(value)
    {
    }
    Value(double value)
        : m_held(value)
    {
    }
    Value(QString value)
        : m_held(std::move(value))
    {
    }
    Value(Array items);
    Value(Object members);
    Value(Unknown unknown);

    Kind kind() const { return static_cast<Kind>(m_held.index()); }
    bool isNull() const { return kind() == Kind::Null; }
    bool isBool() const { return kind() == Kind::Bool; }
    bool isInteger() const { return kind() == Kind::Integer; }
    bool isString() const { return kind() == Kind::String; }
    bool isArray() const { return kind() == Kind::Array; }
    bool isObject() const { return kind() == Kind::Object; }
    bool isUnknown() const { return kind() == Kind::Unknown; }
    /// Neither unknown nor holding an unknown anywhere inside.
    bool isWhollyKnown() const;

    bool toBool() const { return isBool() && std::get<bool>(m_held); }
    std::int64_t toInteger() const { return isInteger() ? std::get<std::int64_t>(m_held) : 0; }
    double toReal() const;
    /// Empty for everything that is not a string.
    const QString& toString() const;
    const Array& items() const;
    const Object& members() const;
    /// The member of that name in any letter case, or nullptr.
    const Value* find(QStringView key) const;
    /// Through several objects: find("properties", "addressSpace"); nullptr as soon as one is missing.
    template<class... Keys>
    const Value* find(QStringView key, Keys... keys) const
    {
        const Value* next = find(key);
        return next ? next->find(keys...) : nullptr;
    }
    /// Only for an unknown.
    const Unknown& unknown() const;
    /// Nodes below and with this one, shared ones counted as often as they are seen.
    std::int64_t weight() const;

    const Origin& origin() const;
    Value withOrigin(std::shared_ptr<const Origin> origin) const;

    /// By content; two unknowns are equal when their expressions (and serials) are. Strings with case, 1 equals 1.0.
    bool operator==(const Value& other) const;

private:
    struct Items {
        Array items;
        std::int64_t weight = 1;
        bool known = true;
    };
    struct Members;

    std::variant<std::monostate, bool, std::int64_t, double, QString, std::shared_ptr<const Items>,
        std::shared_ptr<const Members>, std::shared_ptr<const Unknown>>
        m_held;
    std::shared_ptr<const Origin> m_origin;
};

struct Member {
    QString key;
    Value value;
};

enum class Cause {
    NoValue, // a parameter without value or default, or the subscription, resource group or region nobody named
    Cloud, // needs the deployed resources
    Moment, // depends on when it is deployed
    NotUnderstood, // a function or form the planner does not know
    Invalid, // Azure would refuse it
};

/// Why a value is not known: a marked source text of context "Exchange" and its values.
struct Reason {
    Cause cause = Cause::NotUnderstood;
    const char* text = "";
    QStringList values;
};

/// A piece of a text of which only a part is known: literal text, or the expression that stands for it and why it is open.
struct Piece {
    QString text;
    bool isExpression = false;
    Reason reason = {};
    int serial = 0; // as of Unknown
};

/// A value that is not known, and what is left of its expression with all that is known filled in.
struct Unknown {
    Reason reason;
    QString expression; // without the brackets: concat('a-', parameters('missing'))
    std::vector<Piece> pieces; // of a text: its parts in order; empty where nothing of the text is known
    std::shared_ptr<const Value> written; // of reference(): what the template itself writes there
    int serial = 0; // 0: equal expressions mean equal values; else the expression is shortened and the number tells it apart
};

/// The reason's sentence in the user's language.
QString sentence(const Reason& reason);
/// The value as an expression: 'text', 5, createArray('a'), or an unknown's own expression.
QString expressionOf(const Value& value);
/// The same in a template's spelling: the text itself, or the bracketed expression.
QString written(const Value& value);
/// A text that two values share exactly when they mean the same thing, letter case apart.
QString keyOf(const Value& value);
Value fromJson(const json::Value& node);
/// Unknowns become their bracketed expressions, other text that starts with a bracket is escaped, so that a template holds
/// it.
json::Value toJson(const Value& value);
/// As toJson, but text stays as it is: for a value that is itself a template.
json::Value toPlainJson(const Value& value);

/// Puts a text together from known and unknown parts.
class TextBuilder {
public:
    void add(const QString& text);
    void add(const Value& value);
    /// A string if all parts are known, else an unknown with its pieces. The unnamed subscription and resource group
    /// inside a resource id become the placeholders of resource_id.h.
    Value build() const;

private:
    void merge(const QString& text);
    std::vector<Piece> m_pieces;
};

}
