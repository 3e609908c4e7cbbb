#include "ui/routes/effective_pane.h"

#include "model/plan/reading.h"
#include "ui/paint/glyph.h"
#include "ui/paint/text.h"
#include "ui/routes/effective_delegate.h"
#include "ui/routes/note_line.h"
#include "ui/routes/route_cells.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr int headerHeight = 44;
constexpr int addressWidth = 150;
constexpr int leastAddress = 130;
constexpr int widestSubnet = 200;
constexpr int titleEdges = 18;

QLabel* captionLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("caption", true);
    return label;
}

}

EffectivePane::EffectivePane(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_model(new EffectiveModel(this))
    , m_delegate(new EffectiveDelegate(theme, *m_model, this))
    , m_table(new QTableView(this))
{
    createTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(createHeader());
    m_hop = new NoteLine(tr("Where the address goes"), theme, this);
    m_doubts = new NoteLine(tr("What is not known about the routes"), theme, this);
    column->addWidget(m_hop);
    auto* empty = new QLabel(tr("The plan has no subnet yet."), this);
    empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    column->addLayout(m_stack, 1);
    column->addWidget(m_doubts);
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &EffectivePane::showAnswer);
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, &EffectivePane::ask);
}

QWidget* EffectivePane::createHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(headerHeight);
    m_subnets = new QComboBox(header);
    m_subnets->setAccessibleName(tr("Subnet the packets come from"));
    m_subnets->setMinimumWidth(110);
    m_subnets->setMaximumWidth(widestSubnet);
    m_subnets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_address = new QLineEdit(header);
    m_address->setAccessibleName(tr("Address the packets go to"));
    m_address->setPlaceholderText(QStringLiteral("10.2.0.4"));
    m_address->setFont(m_theme.fonts.mono);
    m_address->setClearButtonEnabled(true);
    m_address->setMinimumWidth(leastAddress);
    m_address->setMaximumWidth(addressWidth);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    row->addWidget(captionLabel(tr("From"), header));
    row->addWidget(m_subnets);
    row->addWidget(captionLabel(tr("where does it go to"), header));
    row->addWidget(m_address, 1);
    row->addStretch(1);
    connect(m_subnets, &QComboBox::activated, this,
        [this](int at) { m_document.selectOne(m_subnets->itemData(at).value<PartId>()); });
    connect(m_address, &QLineEdit::textChanged, this, &EffectivePane::showAnswer);
    return header;
}

void EffectivePane::createTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Effective routes of the subnet"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(m_theme.metrics.tableRow);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.metrics.tableRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table, &QTableView::activated, this, &EffectivePane::reveal);
    measure();
}

void EffectivePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void EffectivePane::fitColumns()
{
    // Source first, then origin, give their room to the others where the pane is narrow.
    const int room = width() - m_table->verticalScrollBar()->sizeHint().width();
    for (const int column : {EffectiveModel::SourceColumn, EffectiveModel::OriginColumn})
        m_table->setColumnHidden(column, false);
    for (const int column : {EffectiveModel::SourceColumn, EffectiveModel::OriginColumn}) {
        int least = 0;
        for (int one = 0; one < EffectiveModel::ColumnCount; ++one)
            least += m_table->isColumnHidden(one) ? 0 : m_needs[std::size_t(one)].least;
        m_table->setColumnHidden(column, least > room);
    }
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < EffectiveModel::ColumnCount; ++column)
        needs.push_back(m_table->isColumnHidden(column) ? ColumnNeed {} : m_needs[std::size_t(column)]);
    const std::vector<int> widths = widthsIn(room, needs);
    for (int column = 0; column < EffectiveModel::ColumnCount; ++column)
        if (!m_table->isColumnHidden(column))
            m_table->setColumnWidth(column, widths[std::size_t(column)]);
}

void EffectivePane::measure()
{
    const QHeaderView& titles = *m_table->horizontalHeader();
    for (int column = 0; column < EffectiveModel::ColumnCount; ++column) {
        const int title = int(textWidth(m_model->headerData(column, Qt::Horizontal).toString(), titles.font())) + titleEdges;
        ColumnNeed need {title, title};
        for (const auto& row : m_model->rows()) {
            const ColumnNeed one = m_delegate->needOf(row.value, column);
            need = {std::max(need.least, one.least), std::max(need.whole, one.whole)};
        }
        m_needs[std::size_t(column)] = need;
    }
    fitColumns();
}

void EffectivePane::show(std::optional<SubnetId> subnet)
{
    m_subnet = subnet;
    fillSubnets(*m_document.plan()->network);
    m_stack->setCurrentIndex(subnet ? 0 : 1);
    ask();
    showAnswer();
}

void EffectivePane::fillSubnets(const Network& network)
{
    const QSignalBlocker quiet(m_subnets);
    m_subnets->clear();
    for (const auto& row : network.subnets.rows())
        m_subnets->addItem(
            glyphIcon(Glyph::Subnet, m_theme.text2), pathOf(network, row.id), QVariant::fromValue(PartId(row.id)));
    m_subnets->model()->sort(0);
    m_subnets->setCurrentIndex(-1);
    for (int at = 0; at < m_subnets->count(); ++at)
        if (m_subnet && m_subnets->itemData(at).value<PartId>() == PartId(*m_subnet))
            m_subnets->setCurrentIndex(at);
    m_subnets->setEnabled(m_subnets->count() > 0);
    m_address->setEnabled(m_subnets->count() > 0);
}

bool EffectivePane::isCurrent() const
{
    if (!m_subnet)
        return !m_latest.isBusy();
    const auto& answer = m_latest.answer();
    return !m_latest.isBusy() && answer && answer->subnet == *m_subnet && answer->plan->network == m_document.plan()->network
        && answer->tags == m_document.serviceTags();
}

void EffectivePane::ask()
{
    if (!m_subnet || isCurrent())
        return;
    m_latest.ask([plan = m_document.plan(), tags = m_document.serviceTags(), subnet = *m_subnet](const std::stop_token&) {
        return Answer {plan, tags, subnet, effectiveRoutes(Reading(*plan->network, tags.get()), subnet)};
    });
}

void EffectivePane::showAnswer()
{
    const auto& answer = m_latest.answer();
    if (!m_subnet) {
        m_model->show({});
        m_hop->clear();
        m_doubts->clear();
        return;
    }
    if (!answer || answer->subnet != *m_subnet)
        return; // the rows of before stay until the answer comes
    const EffectiveRoute* decides = nullptr;
    showHop(decides);
    m_model->show(effectiveRows(*answer->plan->network, answer->routes, decides));
    fitRows();
    measure();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->rows()[std::size_t(row)].value.decides)
            m_table->scrollTo(m_model->index(row, 0));
    QStringList unknown;
    for (const Problem& doubt : answer->routes.doubts)
        unknown.append(sentence(doubt));
    if (unknown.isEmpty() || !m_hop->isHidden())
        m_doubts->clear(); // the answer for the address names them too
    else
        m_doubts->tell(VerdictMark::Uncertain, {}, unknown.join(u' '));
}

void EffectivePane::showHop(const EffectiveRoute*& decides)
{
    const QString written = m_address->text().trimmed();
    const auto address = Address::parse(written.toStdString());
    const bool wrong = !written.isEmpty() && !address;
    if (m_address->property("wrong").toBool() != wrong) {
        m_address->setProperty("wrong", wrong);
        m_address->style()->unpolish(m_address);
        m_address->style()->polish(m_address);
    }
    if (written.isEmpty()) {
        m_hop->clear();
        return;
    }
    if (wrong) {
        m_hop->tell(VerdictMark::NotReached, {}, tr("%1 is not a whole IP address yet.").arg(written));
        return;
    }
    const Answer& answer = *m_latest.answer();
    decides = routeTo(answer.routes, *address);
    const HopSentence told = hopSentence(*answer.plan->network, *address, nextHopOf(answer.routes, *address));
    const VerdictMark mark = told.unsure ? VerdictMark::Uncertain
        : told.dropped                   ? VerdictMark::Blocked
        : told.caveats.isEmpty()         ? VerdictMark::Reachable
                                         : VerdictMark::Degraded;
    m_hop->tell(mark, told.headline, (QStringList {told.route} + told.caveats).join(u' ').trimmed());
}

void EffectivePane::fitRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = m_delegate->heightOf(m_model->rows()[std::size_t(row)].value);
        if (m_table->rowHeight(row) != height)
            m_table->setRowHeight(row, height);
    }
}

void EffectivePane::reveal(const QModelIndex& index)
{
    if (const auto part = m_model->at(index).value.part)
        m_document.reveal(*part);
}

QString EffectivePane::headline() const
{
    return m_hop->headline();
}

QString EffectivePane::caveats() const
{
    return m_hop->sentences();
}

QString EffectivePane::doubts() const
{
    return m_doubts->sentences();
}

}
