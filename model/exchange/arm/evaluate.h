#pragma once

#include "model/exchange/arm/value.h"
#include "model/exchange/json/document.h"
#include "model/plan/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ase::arm {

/// Where a template would be deployed. What is not given stays unknown, or a placeholder inside resource ids.
struct Scope {
    std::optional<QString> subscriptionId;
    std::optional<QString> resourceGroup;
    std::optional<QString> location;
    std::optional<QString> tenantId;
    std::optional<QString> deploymentName;
};

struct EvaluatedResource {
    QString type; // in full, spelled as the template spells it
    Value name; // in full, "vnet/subnet"; may be unknown
    QString apiVersion;
    Value id; // canonical; two spellings of one resource have the same keyOf(id)
    Value body; // the whole object as Azure would get it; children and dependencies apart
    QString pointer;
    int line = 0;
    QString symbol; // its symbolic name, if the template uses them
    bool existing = false; // only referred to: the template does not create it
    std::optional<Value> condition; // unknown: it may or may not be deployed
    Value subscription; // of the nested deployment that holds it; null for the template's own
    Value resourceGroup; // likewise
    std::vector<Value> dependsOn; // ids where they could be told, else as written
};

/// A nested or linked deployment. Its resources stand in Evaluation::resources if it was opened.
struct EvaluatedDeployment {
    Value name;
    QString pointer;
    int line = 0;
    bool opened = false; // false: linked by address or template spec; nothing is fetched
    QString link; // the address as written
};

struct Evaluation {
    std::vector<EvaluatedResource> resources; // in the order of the template, nested ones in the place of their deployment
    std::vector<EvaluatedResource> skipped; // the condition is false; the body is not evaluated
    std::vector<EvaluatedDeployment> deployments;
    std::vector<Problem> notEvaluated; // what was not understood or Azure would refuse, each with its place
    std::vector<Problem> notes; // stand-ins and the like
    QStringList parametersWithoutValue; // of the main template
    Value outputs; // name to value
};

/// What the evaluation of a hostile template may take.
struct EvaluationLimits {
    qint64 resources = 100'000;
    qint64 copies = 10'000; // of one loop
    qint64 steps = 20'000'000; // expressions and nodes evaluated
    qint64 weight = 5'000'000; // values in one value
    qint64 textLength = 4 * 1024 * 1024;
    int depth = 600; // expressions that wait for each other
    int deployments = 40; // nested in each other
};

/// Evaluates a template as Azure would, without Azure: pure, deterministic, reads nothing else. Refused, with place: a
/// document that is no template (the message says what it looks like), broken structure, what passes the limits. Everything
/// else comes through: values that cannot be told become unknowns, what is not understood is listed.
/// Later parameter files win over earlier ones. Documents are best read with json::Dialect::Template.
Result<Evaluation> evaluate(const json::Document& document, const std::vector<json::Document>& parameterFiles = {},
    const Scope& scope = {}, const EvaluationLimits& limits = {});

}
