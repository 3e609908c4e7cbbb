#include "tests/model/check/check_support.h"

#include "model/check/rule.h"
#include "model/check/runner.h"
#include "model/exchange/textplan/read_text_plan.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace ase::test {

PlanPtr planOf(const QString& text)
{
    const auto plan = planFromText(text);
    if (!plan) {
        QTest::qFail(qPrintable(sentenceWithPlace(plan.error())), __FILE__, __LINE__);
        return std::make_shared<const Plan>();
    }
    return std::make_shared<const Plan>(*plan);
}

std::shared_ptr<const CheckResult> checked(const PlanPtr& plan)
{
    return CheckRunner().run(plan);
}

QString findingsOf(const PlanPtr& plan, const QString& rule)
{
    QStringList found;
    const auto result = checked(plan);
    for (const Finding& finding : result->findings) {
        if (ruleId(finding) != rule)
            continue;
        QStringList words;
        for (const PartId id : finding.about)
            words << pathOf(*plan->network, id);
        if (!finding.field.isEmpty())
            words << u'.' + finding.field;
        found << (finding.cannotTell ? QStringLiteral("?") : QString()) + words.join(u' ');
    }
    found.sort();
    return found.join(QStringLiteral(" | "));
}

namespace {

bool hasKey(const CheckResult& result, const QString& key)
{
    return std::any_of(
        result.findings.begin(), result.findings.end(), [&](const Finding& finding) { return finding.key() == key; });
}

}

QString complaintAbout(const PlanPtr& plan, const QString& rule)
{
    static const QRegularExpression emptyPlace(QStringLiteral("%[1-9]"));
    const auto result = checked(plan);
    QSet<QString> keys;
    for (const Finding& finding : result->findings) {
        const QString key = finding.key();
        if (keys.contains(key))
            return QStringLiteral("twice: ") + key;
        keys.insert(key);
        if (!rule.isEmpty() && ruleId(finding) != rule)
            continue;
        for (const QString& sentence : {title(finding), because(finding), consequence(finding)})
            if (sentence.contains(emptyPlace))
                return sentence;
        for (const Fix& fix : finding.fixes) {
            const auto mended = fix.apply(*plan);
            if (!mended)
                continue;
            const auto after = checked(std::make_shared<const Plan>(*mended));
            if (hasKey(*after, key))
                return QStringLiteral("still there: %1: %2").arg(key, label(fix));
            // A conversion to v3 asks for what v2 did without.
            const bool converts = rule.isEmpty() || rule.startsWith(QStringLiteral("ASE-LIFE"));
            for (const Finding& other : after->findings)
                if (!converts && severityOf(other) == Severity::Error && !hasKey(*result, other.key()))
                    return QStringLiteral("%1 brings %2").arg(label(fix), title(other));
        }
    }
    return {};
}

void addCases(std::initializer_list<Case> cases)
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const Case& one : cases)
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(one.rule), QLatin1String(one.name))))
            << QString::fromUtf8(one.rule) << QString::fromUtf8(one.plan) << QString::fromUtf8(one.expected);
}

void verifyCase()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const PlanPtr plan = planOf(text);
    QCOMPARE(findingsOf(plan, rule), expected);
    QCOMPARE(complaintAbout(plan, rule), QString());
}

}
