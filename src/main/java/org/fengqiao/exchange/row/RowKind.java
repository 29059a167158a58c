package org.fengqiao.exchange.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of a file are about, and therefore which columns it has. */
public enum RowKind {
    UNITS(Columns.UNITS, Columns.CODE, Columns.NAME, Columns.KIND),
    USERS(Columns.USERS, Columns.LOGIN, Columns.PERSON_NAME, Columns.ROLES),
    ROSTER(Columns.ROSTER, Columns.PERSON_NAME, Columns.ROSTER_ROLE, Columns.FROM),
    DISPUTES(Columns.DISPUTES, Columns.RECEIVED_AT),
    TICKETS(Columns.TICKETS, Columns.RECEIVED_AT),
    PETITIONS(Columns.PETITIONS, Columns.RECEIVED_AT),
    ACTIVITIES(Columns.ACTIVITIES, Columns.DATE, Columns.ACTIVITY_KIND);

    private final List<Column> columns;
    private final List<Column> required;

    RowKind(List<Column> columns, Column... required) {
        List<String> names = Stream.of(required).map(Column::name).toList();
        this.columns = columns;
        this.required =
                columns.stream().filter(column -> names.contains(column.name())).toList();
    }

    public List<Column> columns() {
        return columns;
    }

    /** Without these a row means nothing. */
    public List<Column> required() {
        return required;
    }

    /** A column by any of its names. */
    public Optional<Column> column(String name) {
        return columns.stream()
                .filter(column ->
                        column.names().anyMatch(known -> Header.normal(known).equals(Header.normal(name))))
                .findFirst();
    }

    /** Where each column stands in a header; the first of its names that is there counts. */
    Map<String, Integer> positions(Header header) {
        return columns.stream()
                .flatMap(column -> column.names().map(header::position).flatMap(Optional::stream).findFirst().stream()
                        .map(position -> Map.entry(column.name(), position)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Stream<String> requiredNames() {
        return required.stream().map(Column::name);
    }
}
