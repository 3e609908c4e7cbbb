#include "model/exchange/planfile/read_plan.h"

#include "model/exchange/json/document.h"
#include "model/exchange/json/write.h"
#include "model/exchange/planfile/format.h"
#include "model/exchange/planfile/reader.h"
#include "model/exchange/planfile/shape_plan.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ase {

namespace {

struct Version {
    int major = 0;
    int minor = 0;
};

Result<Version> versionOf(const json::Document& document)
{
    const json::Value& root = document.root();
    const json::Value* format = root.find(u"format");
    if (!format || format->toString() != planfile::formatName)
        return Problem {QT_TRANSLATE_NOOP("Exchange", "This is not a plan file: expected a member \"format\" with \"%1\"."),
            {planfile::formatName}, document.placeOf(format ? *format : root), "Exchange"};
    const json::Value* version = root.find(u"version");
    static const QRegularExpression pattern(QStringLiteral("^([1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$"));
    const auto match = pattern.match(version ? version->toString() : QString());
    if (!match.hasMatch())
        return Problem {QT_TRANSLATE_NOOP("Exchange",
                            "The version of the plan file is missing or unreadable: expected a text such as \"%1\"."),
            {planfile::versionText()}, document.placeOf(version ? *version : root), "Exchange"};
    const Version found {match.captured(1).toInt(), match.captured(2).toInt()};
    if (found.major > planfile::majorVersion)
        return Problem {
            QT_TRANSLATE_NOOP("Exchange",
                "The plan file is of version %1; this program reads versions up to %2. Open it with a newer one."),
            {version->toString(), QString::number(planfile::majorVersion) + QStringLiteral(".x")},
            document.placeOf(*version), "Exchange"};
    return found;
}

void readKept(planfile::ReadSession& session, planfile::Reader& reader, Kept& kept)
{
    reader.forEachItem("kept", [&](const json::Value& item) {
        planfile::Reader members(session, item);
        KeptItem keptItem;
        if (const json::Value* part = members.take("part")) {
            const planfile::ReadSession::Step step(session, QStringLiteral("part"));
            const auto id = planfile::readId(session, *part);
            keptItem.part = id ? session.partOf(*id) : std::nullopt;
            if (id && !keptItem.part)
                session.addReference(PartId(PartKind::VirtualNetwork, *id), *part);
        }
        members.field("type", keptItem.type);
        members.field("name", keptItem.name);
        members.field("pointer", keptItem.pointer);
        if (const json::Value* tree = members.take("json"))
            keptItem.json = QString::fromUtf8(json::writeCompact(*tree));
        members.finish();
        kept.items.push_back(std::move(keptItem));
    });
}

Result<Plan> planOf(const json::Document& document, bool newer)
{
    planfile::ReadSession session(document.file(), newer);
    planfile::Reader reader(session, document.root());
    reader.take("format");
    reader.take("version");
    Plan plan;
    auto network = std::make_shared<Network>();
    planfile::describe(reader, plan, *network);
    Kept kept;
    readKept(session, reader, kept);
    reader.finish();
    session.followReferences();
    if (session.failed())
        return *session.problem();
    if (newer)
        kept.members =
            QString::fromUtf8(json::writeCompact(json::Object {{planfile::keptVersion, *document.root().find(u"version")},
                {planfile::keptObjects, std::move(session.keptObjects)}}));
    plan.network = std::move(network);
    plan.diagram.placements = Table<PartId, Placement>::of(std::move(session.placements));
    plan.diagram.rows = Table<PartId, RowLook>::of(std::move(session.looks));
    if (!(kept == Kept()))
        plan.kept = std::make_shared<const Kept>(std::move(kept));
    return plan;
}

}

Result<Plan> readPlan(const QByteArray& bytes, const QString& fileName)
{
    const auto document = json::read(bytes, fileName);
    if (!document)
        return document.error();
    const auto version = versionOf(*document);
    if (!version)
        return version.error();
    // Older major versions are upgraded here, one step a version, before the shape of today is read.
    return planOf(*document, version->minor > planfile::minorVersion);
}

}
