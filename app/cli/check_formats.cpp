#include "app/cli/check_formats.h"

#include "app/cli/json_list.h"
#include "app/cli/table.h"
#include "model/check/rule.h"
#include "model/exchange/json/write.h"

#include <QCoreApplication>
#include <QUrl>

#include <map>

namespace ase::cli {

namespace {

using json::Array;
using json::Object;

QStringList pathsOf(const CheckResult& result, const Finding& finding)
{
    QStringList paths;
    for (const PartId& part : finding.about)
        paths << pathOf(*result.plan->network, part);
    return paths;
}

QStringList labelsOf(const Finding& finding)
{
    QStringList labels;
    for (const Fix& fix : finding.fixes)
        labels << label(fix);
    return labels;
}

json::Value jsonOf(const CheckResult& result, const Finding& finding)
{
    return Object {{QStringLiteral("check"), ruleId(finding)},
        {QStringLiteral("severity"), severityName(severityOf(finding))},
        {QStringLiteral("kind"), finding.cannotTell ? QStringLiteral("cannot-tell") : QStringLiteral("wrong")},
        {QStringLiteral("title"), title(finding)}, {QStringLiteral("because"), because(finding)},
        {QStringLiteral("consequence"), consequence(finding)}, {QStringLiteral("parts"), listOf(pathsOf(result, finding))},
        {QStringLiteral("field"), finding.field},
        {QStringLiteral("facts"), listOf(QString::fromLatin1(finding.rule->facts).split(u' ', Qt::SkipEmptyParts))},
        {QStringLiteral("fixes"), listOf(labelsOf(finding))}, {QStringLiteral("accepted"), result.isAccepted(finding)},
        {QStringLiteral("key"), finding.key()}};
}

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        return QStringLiteral("note");
    }
    return {};
}

json::Value message(const QString& text)
{
    return Object {{QStringLiteral("text"), text}};
}

QString reasonOf(const CheckResult& result, const Finding& finding)
{
    for (const AcceptedFinding& accepted : result.plan->review.accepted)
        if (accepted.key == finding.key())
            return accepted.reason;
    return {};
}

/// "Subnets overlap: two and one share addresses. Azure refuses ..."
QString sentencesOf(const Finding& finding)
{
    QString text = title(finding);
    if (const QString why = because(finding); !why.isEmpty())
        text += QStringLiteral(": ") + why;
    if (const QString then = consequence(finding); !then.isEmpty())
        text += u' ' + then;
    return text;
}

json::Value sarifResult(const CheckResult& result, const Finding& finding, const QString& file)
{
    Array logical;
    for (const QString& path : pathsOf(result, finding))
        logical.push_back(Object {{QStringLiteral("fullyQualifiedName"), path}});
    const Object artifact {{QStringLiteral("uri"), QString::fromUtf8(QUrl::toPercentEncoding(file, "/:"))}};
    // SARIF 2.1.0: what is not a failure has no level.
    Object one {{QStringLiteral("ruleId"), ruleId(finding)},
        {QStringLiteral("kind"), finding.cannotTell ? QStringLiteral("open") : QStringLiteral("fail")},
        {QStringLiteral("level"), finding.cannotTell ? QStringLiteral("none") : levelOf(severityOf(finding))},
        {QStringLiteral("message"), message(sentencesOf(finding))},
        {QStringLiteral("locations"),
            Array {Object {{QStringLiteral("physicalLocation"), Object {{QStringLiteral("artifactLocation"), artifact}}},
                {QStringLiteral("logicalLocations"), std::move(logical)}}}},
        {QStringLiteral("partialFingerprints"), Object {{QStringLiteral("asePlannerKey/v1"), finding.key()}}}};
    if (result.isAccepted(finding))
        one.push_back({QStringLiteral("suppressions"),
            Array {Object {{QStringLiteral("kind"), QStringLiteral("external")},
                {QStringLiteral("justification"), reasonOf(result, finding)}}}});
    return one;
}

Array sarifRules(const CheckResult& result)
{
    std::map<QString, const Rule*> used;
    for (const Finding& finding : result.findings)
        used.emplace(ruleId(finding), finding.rule);
    Array rules;
    for (const auto& [id, rule] : used)
        rules.push_back(Object {{QStringLiteral("id"), id},
            {QStringLiteral("shortDescription"), message(QString::fromUtf8(rule->title))},
            {QStringLiteral("defaultConfiguration"), Object {{QStringLiteral("level"), levelOf(rule->severity)}}}});
    return rules;
}

/// The word in front says what the last line counts it as.
QString textOf(const CheckResult& result, const Finding& finding)
{
    QString text = QStringLiteral("%1 %2 %3: %4\n")
                       .arg(finding.cannotTell ? QStringLiteral("cannot-tell") : severityName(severityOf(finding)),
                           ruleId(finding), pathsOf(result, finding).join(QStringLiteral(", ")), oneLine(title(finding)));
    for (const QString& more : {because(finding), consequence(finding)})
        if (!more.isEmpty())
            text += QStringLiteral("    ") + oneLine(more) + u'\n';
    return text;
}

}

QByteArray checkText(const CheckResult& result)
{
    QString text;
    for (const bool cannotTell : {false, true})
        for (const Finding& finding : result.findings)
            if (finding.cannotTell == cannotTell && !result.isAccepted(finding))
                text += textOf(result, finding);
    text +=
        QCoreApplication::translate("CommandLine", "Errors: %1, warnings: %2, advice: %3, cannot be told: %4, accepted: %5.")
            .arg(result.count(Severity::Error))
            .arg(result.count(Severity::Warning))
            .arg(result.count(Severity::Info))
            .arg(result.cannotTell())
            .arg(result.accepted());
    return text.toUtf8() + '\n';
}

QByteArray checkJson(const CheckResult& result)
{
    Array findings;
    for (const Finding& finding : result.findings)
        findings.push_back(jsonOf(result, finding));
    return json::write(Object {{QStringLiteral("schema"), QStringLiteral("ase-planner/check/1")},
        {QStringLiteral("counts"),
            Object {{QStringLiteral("error"), result.count(Severity::Error)},
                {QStringLiteral("warning"), result.count(Severity::Warning)},
                {QStringLiteral("info"), result.count(Severity::Info)},
                {QStringLiteral("cannot_tell"), result.cannotTell()}}},
        {QStringLiteral("findings"), std::move(findings)}});
}

QByteArray checkSarif(const CheckResult& result, const QString& file)
{
    Array results;
    for (const Finding& finding : result.findings)
        results.push_back(sarifResult(result, finding, file));
    const Object driver {{QStringLiteral("name"), QStringLiteral("ase-planner")},
        {QStringLiteral("version"), QStringLiteral(ASE_VERSION)}, {QStringLiteral("rules"), sarifRules(result)}};
    return json::write(Object {{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
        {QStringLiteral("version"), QStringLiteral("2.1.0")},
        {QStringLiteral("runs"),
            Array {Object {{QStringLiteral("tool"), Object {{QStringLiteral("driver"), driver}}},
                {QStringLiteral("results"), std::move(results)}}}}});
}

}
