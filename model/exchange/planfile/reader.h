#pragma once

#include "model/exchange/json/document.h"
#include "model/exchange/planfile/traits.h"
#include "model/exchange/planfile/words.h"

#include <QHash>

#include <functional>

namespace ase::planfile {

/// What a whole file shares while it is read: where the reader is, the first problem, and what is known by the end.
class ReadSession {
public:
    /// `isNewer`: the file is of a newer minor version, whose unknown members are kept. In any other they are refused.
    ReadSession(QString file, bool isNewer)
        : newer(isNewer)
        , m_file(std::move(file))
    {
    }

    /// Only the first problem counts: what follows may come from it.
    void fail(const json::Value& at, const char* text, QStringList values = {});
    bool failed() const { return m_problem.has_value(); }
    const std::optional<Problem>& problem() const { return m_problem; }

    /// Records the identity of a part; one that is taken fails.
    void addPart(PartId id, const json::Value& at);
    /// A reference: followed once all parts are read.
    void addReference(PartId id, const json::Value& at);
    void followReferences();
    /// The part of that number; none where there is no such part.
    std::optional<PartId> partOf(std::uint64_t id) const;
    void addPlacement(PartId id, const Placement& placement) { placements.push_back({id, share(placement)}); }
    /// One that says nothing is left out.
    void addLook(PartId row, const RowLook& look)
    {
        if (!(look == RowLook {}))
            looks.push_back({row, std::make_shared<const RowLook>(look)});
    }
    void keep(const json::Object& members);

    /// One step deeper in the file, for as long as it lives.
    class Step {
    public:
        Step(ReadSession& session, const QString& name)
            : m_session(session)
        {
            m_session.m_path << name;
        }
        ~Step() { m_session.m_path.removeLast(); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        ReadSession& m_session;
    };
    /// Inside a part, for as long as it lives.
    class InPart {
    public:
        InPart(ReadSession& session, PartId part)
            : m_session(session)
            , m_outerPart(session.m_part)
            , m_outerDepth(session.m_partDepth)
        {
            session.m_part = part;
            session.m_partDepth = session.m_path.size();
        }
        ~InPart()
        {
            m_session.m_part = m_outerPart;
            m_session.m_partDepth = m_outerDepth;
        }
        InPart(const InPart&) = delete;
        InPart& operator=(const InPart&) = delete;

    private:
        ReadSession& m_session;
        std::optional<PartId> m_outerPart;
        qsizetype m_outerDepth;
    };

    const bool newer;
    std::vector<Table<PartId, Placement>::Row> placements;
    std::vector<Table<PartId, RowLook>::Row> looks;
    json::Object keptObjects; ///< unknown members by what holds them; see format.h

private:
    struct Reference {
        PartId id;
        const json::Value* at;
        QStringList path;
    };
    static std::shared_ptr<const Placement> share(const Placement& placement)
    {
        return std::make_shared<const Placement>(placement);
    }
    QString pointer(qsizetype from = 0) const;

    QString m_file;
    QStringList m_path;
    std::optional<PartId> m_part;
    qsizetype m_partDepth = 0;
    std::optional<Problem> m_problem;
    QHash<quint64, std::pair<PartKind, int>> m_parts; // kind and line
    std::vector<Reference> m_references;
};

/// Values that are text, true or false, numbers: `to` keeps its value where the file holds something else.
void readText(ReadSession& session, const json::Value& from, QString& to);
void readBool(ReadSession& session, const json::Value& from, bool& to);
void readInt(ReadSession& session, const json::Value& from, int& to);
void readDouble(ReadSession& session, const json::Value& from, double& to);
std::optional<std::uint64_t> readId(ReadSession& session, const json::Value& from);

void fieldFrom(const QString& text, Written<Prefix>& to);
void fieldFrom(const QString& text, Written<Address>& to);
void fieldFrom(const QString& text, Written<PortRange>& to);
void fieldFrom(const QString& text, Written<AddressMatch>& to);
void fieldFrom(const QString& text, Written<NextHop>& to);
void fieldFrom(const QString& text, Written<Direction>& to);
void fieldFrom(const QString& text, Written<Access>& to);
void fieldFrom(const QString& text, Written<Protocol>& to);
void fieldFrom(const QString& text, Written<Exposure>& to);
void fieldFrom(const QString& text, Written<int>& to);

/// Fills the fields that a `describe` names from the members of one object.
class Reader {
public:
    static constexpr bool reads = true;

    /// Anything but an object fails.
    Reader(ReadSession& session, const json::Value& object);

    template<class T>
    void field(const char* key, T& value, const std::type_identity_t<T>& otherwise = T())
    {
        const json::Value* member = take(key);
        if (!member) {
            value = otherwise;
            return;
        }
        const ReadSession::Step step(m_session, QString::fromLatin1(key));
        read(*member, value);
    }
    template<class T>
    void required(const char* key, T& value)
    {
        mustHave(key);
        field(key, value);
    }
    template<class Variant>
    void choice(const char* key, Variant& variant)
    {
        mustHave(key);
        const json::Value* member = take(key);
        if (!member)
            return;
        if (const auto index = word<Variant>(key, *member))
            emplace(variant, *index, std::make_index_sequence<std::variant_size_v<Variant>>());
        std::visit([&](auto& alternative) { describe(*this, alternative); }, variant);
    }

    template<class Key, class T>
    void table(const char* key, Table<Key, T>& table)
    {
        parts(
            key, table, [](T&) {}, [](Reader&, Key) {});
    }
    template<class Key, class T, class Inner>
    void table(const char* key, Table<Key, T>& table, Inner inner)
    {
        parts(
            key, table, [](T&) {}, inner);
    }
    template<class Key, class T, class Belongs, class Adopt>
    void table(const char* key, Table<Key, T>& table, Belongs, Adopt adopt)
    {
        parts(key, table, adopt, [](Reader&, Key) {});
    }

    /// Fails at a member that stands there.
    void refuse(const char* key, const char* text);
    /// Fails at the object itself.
    void fail(const char* text) { m_session.fail(m_object, text); }
    /// The member of that name, which counts as known from now on; null where absent.
    const json::Value* take(const char* key);
    /// Calls `each(item)` for the items of a list, which may be absent.
    void forEachItem(const char* key, const std::function<void(const json::Value&)>& each);
    /// Nothing more is known of this object: its other members are kept or refused.
    void finish();

private:
    void mustHave(const char* key);
    void readPlacement(PartId id);
    void forEachIn(const json::Value& list, const std::function<void(const json::Value&)>& each);

    template<class Key, class T, class Adopt, class Inner>
    void parts(const char* key, Table<Key, T>& table, Adopt adopt, Inner inner)
    {
        std::vector<typename Table<Key, T>::Row> rows = table.rows();
        int position = 0;
        forEachItem(key, [&](const json::Value& item) {
            Reader reader(m_session, item);
            const Key id {reader.identity(Key::kind)};
            const ReadSession::InPart inPart(m_session, id);
            T part;
            describe(reader, part);
            adopt(part);
            if constexpr (Ordered<T>)
                part.position = position++;
            inner(reader, id);
            reader.readPlacement(id);
            if constexpr (isRow<Key>) {
                RowLook look;
                reader.field("look", look);
                m_session.addLook(id, look);
            }
            reader.finish();
            rows.push_back({id, std::make_shared<const T>(std::move(part))});
        });
        table = Table<Key, T>::of(std::move(rows));
    }
    /// Reads the id of a part of that kind; 0 where it fails.
    std::uint64_t identity(PartKind kind);

    template<class T>
    void read(const json::Value& from, T& to)
    {
        if constexpr (std::is_same_v<T, QString>)
            readText(m_session, from, to);
        else if constexpr (std::is_same_v<T, bool>)
            readBool(m_session, from, to);
        else if constexpr (std::is_same_v<T, int>)
            readInt(m_session, from, to);
        else if constexpr (std::is_same_v<T, double>)
            readDouble(m_session, from, to);
        else if constexpr (std::is_enum_v<T>)
            to = T(wordHere<T>(from).value_or(0));
        else if constexpr (isId<T>)
            reference(from, to);
        else if constexpr (isAnyId<T>)
            anyReference(from, to);
        else if constexpr (isOptional<T>)
            read(from, to.emplace());
        else if constexpr (isVector<T>)
            forEachIn(from, [&](const json::Value& item) { read(item, to.emplace_back()); });
        else if constexpr (isKnown<T>)
            known(from, to);
        else if constexpr (isWritten<T>)
            written(from, to);
        else
            object(from, to);
    }

    template<class Choice>
    std::optional<std::size_t> word(const char* key, const json::Value& from)
    {
        const ReadSession::Step step(m_session, QString::fromLatin1(key));
        return wordHere<Choice>(from);
    }
    template<class Choice>
    std::optional<std::size_t> wordHere(const json::Value& from)
    {
        QString text;
        readText(m_session, from, text);
        const auto index = indexOfWord<Choice>(text);
        if (!index)
            unknownWord(from, allWords<Choice>());
        return index;
    }
    void unknownWord(const json::Value& from, const QString& expected);

    template<class TypedId>
    void reference(const json::Value& from, TypedId& to)
    {
        if (const auto id = readId(m_session, from)) {
            to = TypedId {*id};
            m_session.addReference(to, from);
        }
    }
    /// Of a part of any kind, which the file has told of by now.
    void anyReference(const json::Value& from, PartId& to);
    template<class T>
    void known(const json::Value& from, Known<T>& to)
    {
        if (from.isObject()) {
            Reader reader(m_session, from);
            Unknown unknown;
            reader.required("unknown", unknown);
            reader.finish();
            to = unknown;
            return;
        }
        T value {};
        read(from, value);
        to = std::move(value);
    }
    template<class T>
    void written(const json::Value& from, Written<T>& to)
    {
        if (std::is_same_v<T, int> && from.isInteger()) {
            int number = 0;
            readInt(m_session, from, number);
            fieldFrom(QString::number(number), to);
            return;
        }
        QString text;
        readText(m_session, from, text);
        fieldFrom(text, to);
    }
    template<class T>
    void object(const json::Value& from, T& to)
    {
        Reader reader(m_session, from);
        describe(reader, to);
        reader.finish();
    }
    template<class Variant, std::size_t... I>
    static void emplace(Variant& variant, std::size_t index, std::index_sequence<I...>)
    {
        ((I == index ? void(variant.template emplace<I>()) : void()), ...);
    }

    ReadSession& m_session;
    const json::Value& m_object;
    QStringList m_known;
};

}
