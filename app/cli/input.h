#pragma once

#include "model/exchange/arm/import_template.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace ase::cli {

/// What INPUT and --parameters give: a plan as it is, or the import of templates. A plan has neither counts nor notes.
using Input = arm::Imported;

/// Reads one plan or one or more templates, told apart by content. Of several templates each gets the parameter file in its
/// place; one template gets them all. `scope` is where templates would be deployed.
Result<Input> readInput(
    const std::vector<std::string>& files, const std::vector<std::string>& parameters, const arm::Scope& scope = {});

/// The templates alone: a plan is refused.
Result<Input> readTemplates(
    const std::vector<std::string>& files, const std::vector<std::string>& parameters, const arm::Scope& scope = {});

/// The region as templates spell it, "westeurope" of "West Europe"; empty of an empty text. Refuses what names none.
Result<QString> regionMeant(const std::string& text);

/// Says on standard error what an import did not open, and which parameters have no value.
void sayNotes(const Input& input);

}
