#include "model/exchange/textplan/read_text_plan.h"

#include "model/exchange/textplan/builder.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace ase {

namespace {

using textplan::Builder;
using textplan::Cursor;
using textplan::Statement;
using Read = std::function<void(Builder&, Cursor&)>;

/// A statement's keyword and the function that reads it, in the order in which parts can refer to each other.
struct Keyword {
    const char* word;
    Read read;
};

void readTitle(Builder& builder, Cursor& cursor)
{
    builder.plan.name = cursor.word("the title of the plan").text;
    cursor.expectEnd("the end of the statement");
}

void readNotes(Builder& builder, Cursor& cursor)
{
    builder.plan.notes = cursor.word("the notes of the plan").text;
    cursor.expectEnd("the end of the statement");
}

void readRegion(Builder& builder, Cursor& cursor)
{
    builder.network.region = Builder::nameField(cursor.word("a region"));
    cursor.expectEnd("the end of the statement");
}

void readResourceGroup(Builder& builder, Cursor& cursor)
{
    builder.network.resourceGroup = cursor.word("a resource group").text;
    cursor.expectEnd("the end of the statement");
}

Read environmentOf(Generation generation)
{
    return [generation](Builder& builder, Cursor& cursor) { readEnvironment(builder, cursor, generation); };
}

Read deviceOf(const char* keyword)
{
    return [keyword](Builder& builder, Cursor& cursor) { readDevice(builder, cursor, QString::fromLatin1(keyword)); };
}

const std::vector<Keyword>& keywords()
{
    static const std::vector<Keyword> all {{"title", readTitle}, {"notes", readNotes}, {"region", readRegion},
        {"resource-group", readResourceGroup}, {"vnet", textplan::readVirtualNetwork},
        {"asg", textplan::readApplicationSecurityGroup}, {"nsg", textplan::readSecurityGroup},
        {"rt", textplan::readRouteTable}, {"subnet", textplan::readSubnet}, {"peer", textplan::readPeering},
        {"ase1", environmentOf(Generation::V1)}, {"ase2", environmentOf(Generation::V2)},
        {"ase3", environmentOf(Generation::V3)}, {"plan", textplan::readAppServicePlan}, {"app", textplan::readApp},
        {"zone", textplan::readZone}, {"site", textplan::readSite}, {"gateway", deviceOf("gateway")},
        {"firewall", deviceOf("firewall")}, {"appliance", deviceOf("appliance")}, {"appgw", deviceOf("appgw")},
        {"vm", deviceOf("vm")}, {"server", deviceOf("server")}, {"client", deviceOf("client")}, {"dns", deviceOf("dns")},
        {"vmss", deviceOf("vmss")}, {"service", deviceOf("service")}, {"frontdoor", deviceOf("frontdoor")},
        {"endpoint", deviceOf("endpoint")}, {"note", textplan::readNote}, {"scenario", textplan::readScenario}};
    return all;
}

QString wordsOf(const std::vector<Keyword>& all)
{
    QStringList words;
    for (const Keyword& keyword : all)
        words << QString::fromLatin1(keyword.word);
    return words.join(QStringLiteral(", "));
}

/// Reads the statements of one keyword; the first problem.
std::optional<Problem> readAll(
    Builder& builder, const std::vector<const Statement*>& statements, const QString& file, const Read& read)
{
    for (const Statement* statement : statements) {
        Cursor cursor(*statement, file);
        cursor.word("a statement");
        read(builder, cursor);
        if (cursor.problem())
            return cursor.problem();
    }
    return std::nullopt;
}

}

Result<Plan> planFromText(const QString& text, const QString& fileName)
{
    const auto statements = textplan::statementsOf(text);
    QMap<QString, std::vector<const Statement*>> byKeyword;
    for (const Statement& statement : statements) {
        const auto open =
            std::find_if(statement.begin(), statement.end(), [](const textplan::Token& token) { return !token.closed; });
        if (open != statement.end())
            return Problem {QT_TRANSLATE_NOOP(
                                "Exchange", "The quotes that open in this word do not close on their line: %1. Close them."),
                {open->text}, {fileName, open->line, open->column, {}}, "Exchange"};
        const auto& word = statement.front();
        const bool known = std::any_of(keywords().begin(), keywords().end(),
            [&](const Keyword& keyword) { return word.text == QLatin1String(keyword.word); });
        if (!known)
            return Problem {QT_TRANSLATE_NOOP("Exchange", "Expected a statement here, one of %1, found \"%2\"."),
                {wordsOf(keywords()), word.text}, {fileName, word.line, word.column, {}}, "Exchange"};
        byKeyword[word.text].push_back(&statement);
    }
    Builder builder;
    for (const Keyword& keyword : keywords())
        if (auto problem = readAll(builder, byKeyword.value(QString::fromLatin1(keyword.word)), fileName, keyword.read))
            return *problem;
    if (auto problem = readAll(builder, byKeyword.value(QStringLiteral("site")), fileName, textplan::connectSite))
        return *problem;
    builder.plan.network = std::make_shared<const Network>(std::move(builder.network));
    return builder.plan;
}

}
