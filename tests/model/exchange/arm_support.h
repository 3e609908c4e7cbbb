#pragma once

#include "model/exchange/arm/evaluate.h"

#include <QString>

namespace ase::test {

/// Evaluates a template given as text; fails loudly if it is refused.
arm::Evaluation evaluated(const QByteArray& text, const QByteArray& parameters = {}, const arm::Scope& scope = {});
/// The problem of a template that must be refused; empty text if it was not.
Problem refusal(const QByteArray& text, const arm::EvaluationLimits& limits = {});
/// The value of one expression, without brackets, inside of a template with a few parameters and variables:
/// parameters text = 'abc', list = [1, 2, 3], object = {"a": 1, "B": {"c": null}}, missing without value.
arm::Value valueOf(const QString& expression);
/// The same as compact JSON; unknowns as bracketed expressions.
QString textOf(const QString& expression);
QString compact(const arm::Value& value);
/// The named real template with the parameters file beside it, if there is one.
Result<arm::Evaluation> realTemplate(const QString& folder, const QString& name);

const arm::EvaluatedResource* find(const arm::Evaluation& evaluation, const QString& type, const QString& name);
/// Resources of a type, letter case apart.
int count(const arm::Evaluation& evaluation, const QString& type);

}
