#pragma once

#include "model/exchange/arm/evaluate.h"
#include "model/exchange/arm/expression.h"
#include "model/exchange/arm/value.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// The machinery behind evaluate(); for the files of this folder only.
namespace ase::arm {

struct Deployment;
struct Instance;

enum class Level { ResourceGroup, Subscription, ManagementGroup, Tenant };

/// Where resources land.
struct Target {
    Level level = Level::ResourceGroup;
    Value subscription;
    Value resourceGroup;
};

/// A parameter or variable, evaluated when first asked for.
struct Slot {
    const json::Value* node = nullptr; // the parameter's declaration or the variable's value
    QString pointer;
    QString loop; // of a variable made by a copy loop: the loop's name; `node` is the loop
    std::optional<Value> value;
    bool isBusy = false;
};

/// What the names in expressions mean: one a template, and one a call of a template's own function.
struct Frame {
    QHash<QString, Slot> parameters; // by lower-case name, as are the others
    QHash<QString, Slot> variables;
    QHash<QString, const json::Value*> functions;
    Target target;
    Value deploymentName;
    Deployment* deployment = nullptr;
};

struct Loop {
    QString name;
    std::int64_t index = 0;
    bool ofResource = false;
};

struct Binding {
    QString name;
    Value value;
};

/// A frame and the loops and lambda variables around the expression.
struct Context {
    Frame* frame = nullptr;
    std::vector<Loop> loops = {};
    std::vector<Binding> bindings = {};
};

/// One resource of a deployment, after its copy loop.
struct Instance {
    const json::Value* node = nullptr;
    QString pointer;
    QString symbol;
    std::int64_t copy = -1; // its number in the copy loop
    QString loop; // and the loop's name
    Context context;
    Deployment* owner = nullptr;
    Target target; // of a deployment: where its resources land
    QString type;
    std::vector<Value> names;
    Value id;
    bool existing = false;
    Value condition = true; // false, true or unknown
    std::optional<Value> body;
    bool isBusy = false;
    std::unique_ptr<json::Value> madeTemplate; // of a deployment whose template an expression makes
    std::unique_ptr<Deployment> inner;
    std::optional<Value> outputs;
};

/// One template: the main one or a nested one.
struct Deployment {
    const json::Value* node = nullptr;
    QString pointer;
    int depth = 0;
    std::unique_ptr<Frame> ownFrame; // of the main template and of inner-scoped ones
    Frame* frame = nullptr;
    Target target;
    std::vector<std::unique_ptr<Instance>> instances;
    QHash<QString, std::vector<Instance*>> bySymbol;
};

class Evaluator {
public:
    Evaluator(const json::Document& document, const Scope& scope, const EvaluationLimits& limits);

    Result<Evaluation> run(const std::vector<json::Document>& parameterFiles);

    // Expressions
    Value evaluate(const Expression& expression, const Context& context);
    std::vector<Value> evaluateAll(const Expression& call, const Context& context);
    /// A text of the template: literal or expression.
    Value evaluateText(const QString& text, const Context& context);
    /// Any node of the template, with its property copy loops.
    Value evaluateNode(const json::Value& node, const Context& context, const QString& pointer);
    Value step(const Value& base, const Value& key, bool safe);

    // Names
    Value parameter(const QString& name, Frame& frame);
    Value variable(const QString& name, Frame& frame);
    Value callOwnFunction(const Expression& call, const Context& context, bool& found);

    // Resources
    Value reference(const Value& target, bool full, const Context& context, const QString& residual);
    Instance* findInstance(const Value& target, const Context& context);
    Value resourceInfo(Instance& instance);
    const std::vector<Instance*> copiesOf(const QString& name, const Context& context) const;
    const Scope& scope() const { return m_scope; }

    // Limits and remarks
    /// Counts work; false once a limit is passed, and from then on everything ends quickly.
    bool spend(qint64 steps = 1);
    bool failed() const { return m_fatal.has_value(); }
    void fail(const char* text, QStringList values);
    /// The value, or a refusal where it has grown beyond the limits.
    Value bounded(Value value);
    void note(const char* text, QStringList values);
    void standIn(const QString& expression);
    /// For an unknown whose expression is shortened.
    int nextSerial() { return ++m_serial; }
    const EvaluationLimits& limits() const { return m_limits; }

private:
    void notUnderstood(const Reason& reason, const json::Value& node, const QString& pointer);
    Value evaluateObject(const json::Value& node, const Context& context, const QString& pointer);
    Value evaluateLoop(const json::Value& loop, const QString& name, const Context& context, const QString& pointer);
    Value evaluateArray(const json::Value& node, const Context& context, const QString& pointer);
    void appendLoops(Value::Object& members, const json::Value& loops, const Context& context, const QString& pointer);
    Value fromCall(const Expression& expression, const Context& context);

    std::optional<Problem> declare(Frame& frame, const json::Value& node, const QString& pointer);
    std::optional<Problem> giveParameters(const std::vector<json::Document>& files);
    bool isNullable(const json::Value& declaration) const;

    std::optional<Problem> openMain();
    std::optional<Problem> expand(Deployment& deployment);
    std::optional<Problem> expandAll(
        Deployment& deployment, const json::Value& list, const QString& pointer, Instance* parent);
    std::optional<Problem> expandOne(
        Deployment& deployment, const json::Value& node, const QString& pointer, const QString& symbol, Instance* parent);
    std::optional<Problem> addInstance(Deployment& deployment, Instance instance, Instance* parent);
    void nameInstance(Instance& instance, Instance* parent);
    Value idOf(const Instance& instance);
    Target targetOf(const Instance& instance);
    const json::Value* templateOf(Instance& instance);
    bool open(Instance& instance);
    void giveInner(Instance& instance, Frame& frame);
    Value body(Instance& instance);
    Value outputsOf(Instance& instance);
    Value outputsOf(Deployment& deployment);
    void emitAll(Deployment& deployment, const std::optional<Value>& condition);
    void emitOne(Instance& instance, const std::optional<Value>& condition);
    EvaluatedResource described(Instance& instance);
    std::vector<Value> dependencies(Instance& instance);

    const json::Document& m_document;
    Scope m_scope;
    EvaluationLimits m_limits;
    Evaluation m_result;
    std::optional<Problem> m_fatal;
    qint64 m_steps = 0;
    qint64 m_resources = 0;
    int m_depth = 0;
    int m_serial = 0;
    const json::Value* m_node = nullptr; // the node being evaluated, for remarks
    QString m_pointer;
    QHash<QString, ExpressionPtr> m_parsed;
    QSet<QString> m_remarked;
    QHash<const json::Value*, const json::Value*> m_definitions; // the type definitions beside a parameter's declaration
    Deployment m_main;
    QHash<QString, Instance*> m_byId;
};

// Unknowns of the same make
Value unknownValue(Cause cause, const char* text, QStringList values, const QString& expression);
/// The literal parts of Target as an id: /subscriptions/.../resourceGroups/...
void addTarget(TextBuilder& id, const Target& target);

}
