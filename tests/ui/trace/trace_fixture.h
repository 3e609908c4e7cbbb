#pragma once

#include "tests/ui/window/window_fixture.h"
#include "ui/trace/end_field.h"
#include "ui/trace/evidence_panel.h"
#include "ui/trace/hop_table.h"
#include "ui/trace/mend_list.h"
#include "ui/trace/mend_row.h"
#include "ui/trace/recipe_steps.h"
#include "ui/trace/trace_question.h"
#include "ui/trace/verdict_banner.h"

#include <QComboBox>
#include <QLineEdit>

namespace ase {

/// The real window with the trace dock beside the drawing.
struct TraceFixture : WindowFixture {
    TraceFixture()
    {
        window().resize(1600, 1000);
        window().show();
    }
    bool open(const QString& sample)
    {
        if (!openSample(sample))
            return false;
        window().showTrace();
        QCoreApplication::processEvents();
        return true;
    }
    TraceDock& dock() { return window().workspace().trace(); }
    TraceSession& session() { return window().workspace().session(); }
    TraceQuestion& question() { return dock().question(); }
    HopTable& hops() { return dock().hops(); }

    void write(const QString& from, const QString& to, const QString& endpoint = QStringLiteral("kudu"))
    {
        question().endpoint().setCurrentIndex(question().endpoint().findData(endpoint));
        question().from().edit().setText(from);
        question().to().edit().setText(to);
    }
    /// The question people come with, of the sample.
    bool ask(const QString& sample)
    {
        if (!open(sample))
            return false;
        write(QStringLiteral("octopus-01"), QStringLiteral("ase1/orders"));
        return settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([&] { return dock().isCurrent(); }, 20000);
    }
    QString headline() { return dock().banner().headline(); }
    QString cell(int row, HopModel::Column column) { return hops().model()->index(row, column).data().toString(); }
    /// "passes", "blocks", "not reached".
    QString mark(int row)
    {
        return hops().model()->index(row, HopModel::MarkColumn).data(Qt::AccessibleTextRole).toString();
    }
};

}
