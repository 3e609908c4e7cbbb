#pragma once

#include "model/plan/edit/remove_parts.h"
#include "tests/support/plan_builders.h"
#include "tests/ui/window/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace ase {

/// The real window with the dock "matrix" on top, on a plan where the agents get in and nobody else does.
struct MatrixFixture : WindowFixture {
    MatrixFixture()
    {
        window().resize(1600, 1000);
        window().show();
    }
    static QString text()
    {
        return QStringLiteral(
            "vnet hub 10.0.0.0/16 | subnet ase 10.0.0.0/24 in hub nsg n delegated | "
            "subnet agents 10.0.1.0/24 in hub | subnet others 10.0.2.0/24 in hub | "
            "nsg n: 100 in allow tcp AzureLoadBalancer -> any:80; "
            "110 in allow tcp 10.0.1.0/24 -> any:80,443 name=agents; 4000 in deny any any -> any name=rest | "
            "ase3 prod in ase ilb 10.0.0.11 | plan web in prod I1v2 | app shop in web | "
            "zone prod.appserviceenvironment.net: * 10.0.0.11; @ 10.0.0.11; *.scm 10.0.0.11 link hub | "
            "server octopus 10.0.1.4 | server stranger 10.0.2.4");
    }
    bool openText(const QString& plan = text())
    {
        document().load(std::make_shared<const Plan>(test::planFromText(qPrintable(plan))), {});
        window().showPlan();
        window().workspace().bringUp(QStringLiteral("matrix"));
        return QTest::qWaitFor([&] { return matrix().isCurrent(); }, 20000);
    }
    Workspace& workspace() { return window().workspace(); }
    TraceSession& session() { return workspace().session(); }
    MatrixDock& dock() { return workspace().matrix(); }
    MatrixPane& matrix() { return dock().matrix(); }
    /// Of a row by its caller's name, in the first column.
    QModelIndex rowOf(const QString& caller)
    {
        const QAbstractItemModel* shown = matrix().table()->model();
        for (int row = 0; row < shown->rowCount(); ++row)
            if (shown->headerData(row, Qt::Vertical).toString() == caller)
                return shown->index(row, 0);
        return {};
    }
    TraceQuery query(const QString& from)
    {
        return {.from = part(from), .to = part(QStringLiteral("ase:prod/shop")), .endpoint = {}};
    }
    /// Asks the session, and waits for its answer.
    bool trace(const TraceQuery& query)
    {
        session().ask(query);
        return QTest::qWaitFor([&] { return session().isCurrent(); }, 20000);
    }
};

}
