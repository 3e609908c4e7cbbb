#include "model/check/finding.h"

#include "model/check/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

QString translated(const char* text, const QStringList& values)
{
    return text && *text ? filledIn(QCoreApplication::translate("Checks", text), values) : QString();
}

}

QString Finding::key() const
{
    QString key = ruleId(*this);
    for (const PartId part : about)
        key += u' ' + QString::number(int(part.kind)) + u':' + idText(part.value);
    return field.isEmpty() ? key : key + u' ' + field;
}

QString title(const Finding& finding)
{
    const QString title = translated(finding.rule->title, finding.values);
    return finding.cannotTell ? QCoreApplication::translate("Checks", "Cannot be told for sure: %1").arg(title) : title;
}

QString because(const Finding& finding)
{
    if (finding.doubts.empty())
        return translated(finding.rule->because, finding.values);
    QStringList reasons;
    for (const Problem& doubt : finding.doubts)
        reasons << sentence(doubt);
    return reasons.join(u' ');
}

QString consequence(const Finding& finding)
{
    return translated(finding.rule->consequence, finding.values);
}

QString label(const Fix& fix)
{
    return translated(fix.label, fix.values);
}

QString ruleId(const Finding& finding)
{
    return QString::fromLatin1(finding.rule->id);
}

Severity severityOf(const Finding& finding)
{
    return finding.rule->severity;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        return QStringLiteral("info");
    }
    return {};
}

bool CheckResult::isAccepted(const Finding& finding) const
{
    const auto& accepted = plan->review.accepted;
    if (accepted.empty())
        return false; // spares the key, which views would ask for many times
    return std::any_of(
        accepted.begin(), accepted.end(), [key = finding.key()](const AcceptedFinding& one) { return one.key == key; });
}

int CheckResult::count(Severity severity) const
{
    return int(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return severityOf(finding) == severity && !finding.cannotTell && !isAccepted(finding);
    }));
}

int CheckResult::cannotTell() const
{
    return int(std::count_if(findings.begin(), findings.end(),
        [&](const Finding& finding) { return finding.cannotTell && !isAccepted(finding); }));
}

int CheckResult::accepted() const
{
    return int(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) { return isAccepted(finding); }));
}

}
