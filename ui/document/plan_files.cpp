#include "ui/document/plan_files.h"

#include "model/exchange/arm/export_template.h"
#include "model/exchange/arm/import_template.h"
#include "model/exchange/json/document.h"
#include "model/exchange/json/write.h"
#include "model/exchange/planfile/read_plan.h"
#include "model/exchange/planfile/save_plan.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ase {

namespace {

const char* const planFormat = "\"ase-planner/plan\"";
constexpr int headBytes = 4096; ///< a plan file names its format at the top

Result<OpenedPlan> asPlan(const QByteArray& bytes, const QString& file)
{
    Result<Plan> plan = readPlan(bytes, file);
    if (!plan)
        return plan.error();
    return OpenedPlan {std::make_shared<const Plan>(*std::move(plan)), true, 0, 0};
}

Result<OpenedPlan> asTemplate(const QByteArray& bytes, const QString& file, const QString& parameters)
{
    Result<json::Document> document = json::read(bytes, file, json::Dialect::Template);
    if (!document)
        return document.error();
    arm::TemplateInput input {*std::move(document), {}};
    if (!parameters.isEmpty()) {
        Result<json::Document> values = json::readFile(parameters, json::Dialect::Template);
        if (!values)
            return values.error();
        input.parameters.push_back(*std::move(values));
    }
    std::vector<arm::TemplateInput> inputs;
    inputs.push_back(std::move(input));
    Result<arm::Imported> imported = arm::importTemplates(inputs);
    if (!imported)
        return imported.error();
    if (imported->plan.name.isEmpty())
        imported->plan.name = QFileInfo(file).completeBaseName();
    return OpenedPlan {std::make_shared<const Plan>(std::move(imported->plan)), false, int(imported->unknown.size()),
        int(imported->kept.size())};
}

}

Result<OpenedPlan> openAnyFile(const QString& file, const QString& parameters)
{
    const Result<QByteArray> bytes = json::loadBytes(file);
    if (!bytes)
        return bytes.error();
    if (bytes->left(headBytes).contains(planFormat))
        return asPlan(*bytes, file);
    return asTemplate(*bytes, file, parameters);
}

Result<Done> savePlanFile(const Plan& plan, const QString& file)
{
    return savePlan(plan, file);
}

QString templateText(const Plan& plan, const std::set<PartId>& parts)
{
    return QString::fromUtf8(json::write(parts.empty() ? arm::exportTemplate(plan) : arm::exportTemplate(plan, parts)));
}

Result<Done> writeTextFile(const QString& text, const QString& file)
{
    return saveBytes(text.toUtf8(), file);
}

std::vector<Sample> samples()
{
    const auto sample = [](const char* name, const char* title, const char* about) {
        const QString stem = QLatin1String(name);
        return Sample {stem, QCoreApplication::translate("Samples", title), QCoreApplication::translate("Samples", about),
            QStringLiteral(":/samples/%1.aseplan").arg(stem), true};
    };
    const auto lesson = [&](const char* name, const char* title, const char* about) {
        Sample one = sample(name, title, about);
        one.toBeginWith = false;
        return one;
    };
    std::vector<Sample> all {
        sample("ilb-v3-hub-spoke", QT_TRANSLATE_NOOP("Samples", "Hub and spoke, internal v3"),
            QT_TRANSLATE_NOOP("Samples", "A firewall, a gateway to London and an internal environment.")),
        sample("external-v3", QT_TRANSLATE_NOOP("Samples", "External v3"),
            QT_TRANSLATE_NOOP("Samples", "One network, one environment on the Internet.")),
        sample("ilb-v2", QT_TRANSLATE_NOOP("Samples", "Internal v2, retired"),
            QT_TRANSLATE_NOOP("Samples", "What the second generation needed around it.")),
        sample("v1-pools", QT_TRANSLATE_NOOP("Samples", "First generation with pools"),
            QT_TRANSLATE_NOOP("Samples", "Front ends and worker pools of v1.")),
        sample("broken", QT_TRANSLATE_NOOP("Samples", "Broken on purpose"),
            QT_TRANSLATE_NOOP("Samples", "One of every kind of mistake, to see what is found.")),
        lesson("blocked-dns", QT_TRANSLATE_NOOP("Samples", "Kudu blocked by a name"),
            QT_TRANSLATE_NOOP("Samples", "The site's name server does not forward the suffix of the environment.")),
        lesson("blocked-nsg", QT_TRANSLATE_NOOP("Samples", "Kudu blocked by a rule"),
            QT_TRANSLATE_NOOP("Samples", "A rule denies the site before another lets it in.")),
        lesson("blocked-return", QT_TRANSLATE_NOOP("Samples", "Kudu blocked on the way back"),
            QT_TRANSLATE_NOOP("Samples", "Replies leave through a firewall that never saw the request.")),
        lesson("blocked-certificate", QT_TRANSLATE_NOOP("Samples", "Kudu blocked by a certificate"),
            QT_TRANSLATE_NOOP("Samples", "The certificate of the own suffix lacks the SCM names.")),
        lesson("blocked-restriction", QT_TRANSLATE_NOOP("Samples", "Kudu blocked by an access restriction"),
            QT_TRANSLATE_NOOP("Samples", "The SCM site lets one subnet in and nobody else."))};
    std::erase_if(all, [](const Sample& one) { return !QFileInfo::exists(one.resource); });
    return all;
}

}
