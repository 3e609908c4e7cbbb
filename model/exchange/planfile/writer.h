#pragma once

#include "model/exchange/json/value.h"
#include "model/exchange/planfile/traits.h"
#include "model/exchange/planfile/words.h"

#include <QHash>

#include <algorithm>

namespace ase::planfile {

/// What a whole file shares while it is written.
class WriteSession {
public:
    explicit WriteSession(const Plan& plan);

    const Placement* placementOf(PartId id) const { return m_plan.diagram.placements.find(id); }
    const RowLook* lookOf(PartId row) const { return m_plan.diagram.rows.find(row); }
    /// The version of the newer file the plan was read from.
    const std::optional<QString>& newerVersion() const { return m_newerVersion; }
    /// Adds the members of a newer file that stood in this object.
    void addKept(json::Object& object, const std::optional<PartId>& part, const QString& pointer) const;

private:
    const Plan& m_plan;
    QHash<QString, json::Object> m_kept;
    std::optional<QString> m_newerVersion;
};

/// A whole number without a fraction, any other finite one in the fewest digits that read back as the same.
json::Value numberOf(double value);

/// Turns the fields that a `describe` names into the members of one object.
class Writer {
public:
    static constexpr bool reads = false;

    /// `pointer` leads to the object from its part, or from the root where it stands in none.
    Writer(const WriteSession& session, std::optional<PartId> part, QString pointer)
        : m_session(session)
        , m_part(part)
        , m_pointer(std::move(pointer))
    {
    }

    /// Written unless it is as `otherwise`.
    template<class T>
    void field(const char* key, const T& value, const std::type_identity_t<T>& otherwise = T())
    {
        if (!(value == otherwise))
            required(key, value);
    }
    template<class T>
    void required(const char* key, const T& value)
    {
        const QString name = QString::fromLatin1(key);
        add(name, json(value, m_pointer + u'/' + name));
    }
    /// The word for the alternative a variant holds, and the members of that alternative.
    template<class Variant>
    void choice(const char* key, const Variant& variant)
    {
        add(QString::fromLatin1(key), wordOf<Variant>(variant.index()));
        std::visit([&](const auto& alternative) { describe(*this, alternative); }, variant);
    }

    /// The parts of a table: by id, or by position where they have one.
    template<class Key, class T>
    void table(const char* key, const Table<Key, T>& table)
    {
        parts(
            key, table, [](const T&) { return true; }, [](Writer&, Key) {});
    }
    template<class Key, class T, class Inner>
    void table(const char* key, const Table<Key, T>& table, Inner inner)
    {
        parts(
            key, table, [](const T&) { return true; }, inner);
    }
    template<class Key, class T, class Belongs, class Adopt>
    void table(const char* key, const Table<Key, T>& table, Belongs belongs, Adopt)
    {
        parts(key, table, belongs, [](Writer&, Key) {});
    }

    /// A list made elsewhere; left out where it is empty.
    void list(const char* key, json::Array items)
    {
        if (!items.empty())
            add(QString::fromLatin1(key), std::move(items));
    }

    json::Value take()
    {
        m_session.addKept(m_members, m_part, m_pointer);
        return std::move(m_members);
    }

private:
    void add(QString key, json::Value value) { m_members.push_back({std::move(key), std::move(value)}); }
    void addPlacement(PartId id);

    template<class Key, class T, class Belongs, class Inner>
    void parts(const char* key, const Table<Key, T>& table, Belongs belongs, Inner inner)
    {
        std::vector<std::pair<Key, const T*>> rows;
        for (const auto& row : table.rows())
            if (belongs(*row.value))
                rows.emplace_back(row.id, row.value.get());
        if constexpr (Ordered<T>)
            std::stable_sort(rows.begin(), rows.end(),
                [](const auto& a, const auto& b) { return a.second->position < b.second->position; });
        json::Array items;
        for (const auto& [id, part] : rows) {
            Writer writer(m_session, PartId(id), {});
            writer.add(QStringLiteral("id"), idText(id.value));
            describe(writer, *part);
            inner(writer, id);
            writer.addPlacement(id);
            if constexpr (isRow<Key>) {
                if (const RowLook* look = m_session.lookOf(id))
                    writer.field("look", *look);
            }
            items.push_back(writer.take());
        }
        list(key, std::move(items));
    }

    template<class T>
    json::Value json(const T& value, const QString& pointer) const
    {
        if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, int>)
            return value;
        else if constexpr (std::is_same_v<T, double>)
            return numberOf(value);
        else if constexpr (std::is_enum_v<T>)
            return wordOf<T>(std::size_t(value));
        else if constexpr (isId<T> || isAnyId<T>)
            return idText(value.value);
        else if constexpr (isOptional<T>)
            return json(*value, pointer);
        else if constexpr (isVector<T>)
            return items(value, pointer);
        else if constexpr (isKnown<T>)
            return known(value, pointer);
        else if constexpr (std::is_same_v<T, Written<int>>)
            return value.value && value.text == QString::number(*value.value) ? json::Value(*value.value)
                                                                              : json::Value(value.text);
        else if constexpr (isWritten<T>)
            return value.text;
        else
            return object(value, pointer);
    }

    template<class T>
    json::Value items(const std::vector<T>& values, const QString& pointer) const
    {
        json::Array made;
        for (const T& value : values)
            made.push_back(json(value, pointer + u'/' + QString::number(made.size())));
        return made;
    }
    template<class T>
    json::Value known(const Known<T>& value, const QString& pointer) const
    {
        if (value.isKnown())
            return json(*value.value(), pointer);
        const QString key = QStringLiteral("unknown");
        return json::Object {{key, object(*value.unknown(), pointer + u'/' + key)}};
    }
    template<class T>
    json::Value object(const T& value, const QString& pointer) const
    {
        Writer writer(m_session, m_part, pointer);
        describe(writer, value);
        return writer.take();
    }

    const WriteSession& m_session;
    std::optional<PartId> m_part;
    QString m_pointer;
    json::Object m_members;
};

}
