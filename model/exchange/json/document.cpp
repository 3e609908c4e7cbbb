#include "model/exchange/json/document.h"

#include "model/exchange/json/position.h"
#include "model/exchange/json/template_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <nlohmann/json.hpp>

#include <optional>

namespace ase::json {

namespace {

constexpr const char* context = "Exchange";

Problem problem(const char* text, QStringList values, Place place)
{
    return {text, std::move(values), std::move(place), context};
}

/// Builds the tree from nlohmann's events.
class Builder final : public nlohmann::json_sax<nlohmann::ordered_json> {
public:
    Builder(const QByteArray& original, const StrictText& strict, const QString& file, const Limits& limits)
        : m_position(original)
        , m_original(original)
        , m_strict(strict)
        , m_file(file)
        , m_limits(limits)
    {
    }

    bool null() override { return word(Value()); }
    bool boolean(bool value) override { return word(Value(value)); }
    bool number_integer(number_integer_t value) override { return word(Value(std::int64_t {value})); }
    bool number_unsigned(number_unsigned_t value) override
    {
        constexpr auto largest = static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max());
        return word(value <= largest ? Value(static_cast<std::int64_t>(value)) : Value(std::uint64_t {value}));
    }
    bool number_float(number_float_t value, const string_t& text) override
    {
        return word(Value(Number {value, QByteArray::fromStdString(text)}));
    }
    bool string(string_t& text) override
    {
        Value value(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        mark(value);
        m_position.passString();
        return add(std::move(value));
    }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(Value(Object())); }
    bool start_array(std::size_t) override { return open(Value(Array())); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& text) override
    {
        m_position.seek();
        Frame& frame = m_frames.back();
        frame.key = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        const qsizetype before = frame.keys.size();
        frame.keys.insert(frame.key);
        if (frame.keys.size() == before)
            return refuse(QT_TRANSLATE_NOOP("Exchange", "The key \"%1\" stands twice in one object. Remove one of the two."),
                {frame.key});
        m_position.passString();
        frame.awaitsValue = true;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        const qsizetype offset = m_strict.original(static_cast<qsizetype>(position));
        if (offset > m_original.size() || QByteArray(error.what()).contains("unexpected end of input"))
            return endsEarly();
        // nlohmann's token may lead with what was read before it: our own place tells where it starts.
        Position start = m_position;
        start.seek();
        if (offset <= start.offset()) {
            start = Position(m_original);
            start.advance(std::max<qsizetype>(0, offset - 1));
        }
        const QByteArray found = m_original.mid(start.offset(), std::clamp<qsizetype>(offset - start.offset(), 1, 40));
        if (QByteArray(error.what()).contains("ill-formed UTF-8"))
            m_problem = problem(QT_TRANSLATE_NOOP("Exchange",
                                    "A character of the text that starts here is not UTF-8. Save the file as UTF-8 and "
                                    "open it again."),
                {}, {m_file, start.line(), start.column(), pointer()});
        else if (QByteArray(error.what()).contains("invalid string"))
            m_problem = problem(QT_TRANSLATE_NOOP("Exchange",
                                    "The text that starts here holds an escape or a control character that JSON does not "
                                    "allow: %1"),
                {QString::fromUtf8(found)}, {m_file, start.line(), start.column(), pointer()});
        else
            m_problem =
                problem(expectation(), {QString::fromUtf8(found)}, {m_file, start.line(), start.column(), pointer()});
        return false;
    }

    Value takeRoot() { return std::move(m_root); }
    const std::optional<Problem>& problemFound() const { return m_problem; }

private:
    struct Frame {
        Value container;
        QString key;
        QSet<QString> keys;
        bool awaitsValue = false;
    };

    void mark(Value& value)
    {
        m_position.seek();
        value.line = m_position.line();
        value.column = m_position.column();
    }

    bool word(Value value)
    {
        mark(value);
        m_position.passWord();
        return add(std::move(value));
    }

    bool open(Value container)
    {
        mark(container);
        if (static_cast<int>(m_frames.size()) >= m_limits.depth)
            return refuse(QT_TRANSLATE_NOOP("Exchange",
                              "Objects and arrays are nested more than %1 levels deep here, deeper than any real file. "
                              "Check where the file comes from."),
                {QString::number(m_limits.depth)});
        m_position.passCharacter();
        m_frames.push_back({std::move(container), {}, {}, false});
        return count();
    }

    bool close()
    {
        m_position.seek();
        m_position.passCharacter();
        Value done = std::move(m_frames.back().container);
        m_frames.pop_back();
        return place(std::move(done));
    }

    bool add(Value value) { return place(std::move(value)) && count(); }

    bool place(Value value)
    {
        if (m_frames.empty()) {
            m_root = std::move(value);
            return true;
        }
        Frame& frame = m_frames.back();
        if (frame.container.isObject())
            frame.container.editMembers().push_back({frame.key, std::move(value)});
        else
            frame.container.editItems().push_back(std::move(value));
        frame.awaitsValue = false;
        return true;
    }

    bool count()
    {
        if (++m_count <= m_limits.values)
            return true;
        return refuse(QT_TRANSLATE_NOOP("Exchange",
                          "The file holds more than %1 values, more than any real file. Check where it comes from."),
            {QString::number(m_limits.values)});
    }

    bool refuse(const char* text, QStringList values)
    {
        m_problem = problem(text, std::move(values), {m_file, m_position.line(), m_position.column(), pointer()});
        return false;
    }

    bool endsEarly()
    {
        Position end(m_original);
        end.advance(m_original.size());
        m_problem =
            problem(QT_TRANSLATE_NOOP("Exchange",
                        "The file ends in the middle: the JSON is not complete. It was probably cut off; get it again."),
                {}, {m_file, end.line(), end.column(), pointer()});
        return false;
    }

    const char* expectation() const
    {
        if (m_frames.empty())
            return QT_TRANSLATE_NOOP(
                "Exchange", "This is not JSON: expected one object that starts with { and ends with }, found \"%1\".");
        const Frame& frame = m_frames.back();
        if (!frame.container.isObject())
            return QT_TRANSLATE_NOOP("Exchange", "Expected a value, a comma or the closing ] of the array, found \"%1\".");
        if (frame.awaitsValue)
            return QT_TRANSLATE_NOOP("Exchange", "Expected a colon and a value after the key, found \"%1\".");
        return QT_TRANSLATE_NOOP(
            "Exchange", "Expected a comma, a key in quotes or the closing } of the object, found \"%1\".");
    }

    QString pointer() const
    {
        QString path;
        for (const Frame& frame : m_frames) {
            if (frame.container.isArray())
                path += QLatin1Char('/') + QString::number(frame.container.items().size());
            else if (!frame.key.isEmpty())
                path += pointerStep(frame.key);
        }
        return path;
    }

    Position m_position;
    const QByteArray& m_original;
    const StrictText& m_strict;
    const QString& m_file;
    const Limits& m_limits;
    std::vector<Frame> m_frames;
    Value m_root;
    qint64 m_count = 0;
    std::optional<Problem> m_problem;
};

std::optional<Problem> refusedBytes(const QByteArray& text, const QString& file, const Limits& limits)
{
    const auto refuse = [&](const char* message, QStringList values = {}) {
        return problem(message, std::move(values), {file, 0, 0, {}});
    };
    if (text.size() > limits.bytes)
        return refuse(
            QT_TRANSLATE_NOOP("Exchange",
                "The file is larger than %1 MiB, larger than any template or plan. Check that it is the right file."),
            {QString::number(limits.bytes / 1024 / 1024)});
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return refuse(QT_TRANSLATE_NOOP("Exchange", "The file is written in UTF-16. Save it as UTF-8 and open it again."));
    if (text.trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Exchange", "The file is empty. Expected JSON: a plan, a template or a response."));
    if (text.left(64 * 1024).contains('\0'))
        return refuse(QT_TRANSLATE_NOOP(
            "Exchange", "The file is not text but binary data. Expected JSON: a plan, a template or a response."));
    return std::nullopt;
}

bool findPointer(const Value& node, const Value& wanted, QString& path)
{
    if (&node == &wanted)
        return true;
    const qsizetype length = path.size();
    const auto within = [&](const Value& child, const QString& step) {
        path += step;
        if (findPointer(child, wanted, path))
            return true;
        path.truncate(length);
        return false;
    };
    for (const Member& member : node.members()) {
        if (within(member.value, pointerStep(member.key)))
            return true;
    }
    for (std::size_t i = 0; i < node.items().size(); ++i) {
        if (within(node.items()[i], QLatin1Char('/') + QString::number(i)))
            return true;
    }
    return false;
}

}

QString Document::pointerTo(const Value& value) const
{
    QString path;
    return findPointer(m_root, value, path) ? path : QString();
}

Place Document::placeOf(const Value& value) const
{
    return {m_file, value.line, value.column, pointerTo(value)};
}

const Value* Document::at(const QString& pointer) const
{
    const Value* node = &m_root;
    const QStringList steps = pointer.split(QLatin1Char('/')).mid(1);
    for (QString step : steps) {
        step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        if (node->isArray()) {
            bool number = false;
            const qulonglong index = step.toULongLong(&number);
            node = number && index < node->items().size() ? &node->items()[index] : nullptr;
        } else
            node = node->find(step);
        if (!node)
            return nullptr;
    }
    return node;
}

Result<Document> read(const QByteArray& bytes, const QString& file, Dialect dialect, const Limits& limits)
{
    if (auto refused = refusedBytes(bytes, file, limits))
        return *refused;
    const QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    const StrictText strict = dialect == Dialect::Template ? strictText(text) : StrictText {text, {}};
    Builder builder(text, strict, file, limits);
    const bool read = nlohmann::ordered_json::sax_parse(strict.text.cbegin(), strict.text.cend(), &builder);
    if (builder.problemFound())
        return *builder.problemFound();
    if (!read)
        return problem(QT_TRANSLATE_NOOP("Exchange", "The file could not be read as JSON."), {}, {file, 0, 0, {}});
    return Document(builder.takeRoot(), file);
}

Result<QByteArray> loadBytes(const QString& path, const Limits& limits)
{
    const auto refuse = [&](const char* text, QStringList values) -> Result<QByteArray> {
        return problem(text, std::move(values), {path, 0, 0, {}});
    };
    const QFileInfo info(path);
    QFile file(path);
    const bool standardInput = path == QLatin1String("-");
    if (!standardInput && !info.exists())
        return refuse(QT_TRANSLATE_NOOP("Exchange", "There is no file %1. Check the path."), {path});
    if (!standardInput && info.isDir())
        return refuse(QT_TRANSLATE_NOOP("Exchange", "%1 is a folder. Name a file in it."), {path});
    if (!standardInput && info.size() > limits.bytes)
        return refuse(
            QT_TRANSLATE_NOOP("Exchange",
                "The file %1 has %2 MiB; files of more than %3 MiB are not read. Check that it is the right file."),
            {path, QString::number(info.size() / 1024 / 1024), QString::number(limits.bytes / 1024 / 1024)});
    const bool opened = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return refuse(QT_TRANSLATE_NOOP("Exchange", "The file %1 cannot be opened: %2"), {path, file.errorString()});
    // One byte more than allowed, so that a device without a size is refused by the reader as well.
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse(QT_TRANSLATE_NOOP("Exchange", "The file %1 cannot be read: %2"), {path, file.errorString()});
    return bytes;
}

Result<Document> readFile(const QString& path, Dialect dialect, const Limits& limits)
{
    const Result<QByteArray> bytes = loadBytes(path, limits);
    return bytes ? read(*bytes, path, dialect, limits) : Result<Document>(bytes.error());
}

}
