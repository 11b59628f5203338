package org.bloodstream.production.nonconformance.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bloodstream.production.nonconformance.domain.NonConformanceNumber;
import org.bloodstream.production.nonconformance.list.ListedNonConformance.ActionRow;
import org.bloodstream.production.nonconformance.list.ListedNonConformance.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class NonConformanceRows {
    private static final String COLUMNS =
            "select number, kind, severity, donation, component, cause, opened_at, opened_by, closed_at, closed_by from non_conformance ";

    private final DatabaseClient database;

    NonConformanceRows(DatabaseClient database) {
        this.database = database;
    }

    /** Open ones, the gravest and oldest first; closed ones, the latest first. One more than the limit shows that there are others. */
    Mono<List<ListedNonConformance>> some(boolean closed, int limit, LocalDate today) {
        var which = closed ? "where closed_at is not null order by closed_at desc, number limit :limit" : """
                  where closed_at is null
                  order by array_position(array['CRITICAL', 'MAJOR', 'MINOR'], severity), opened_at, number limit :limit""";
        return database.sql(COLUMNS + which)
                .bind("limit", limit + 1)
                .mapProperties(Row.class)
                .all()
                .collectList()
                .flatMap(rows -> withActions(rows, today));
    }

    Mono<ListedNonConformance> one(NonConformanceNumber number, LocalDate today) {
        return database.sql(COLUMNS + "where number = :number")
                .bind("number", number.value())
                .mapProperties(Row.class)
                .all()
                .collectList()
                .flatMap(rows -> withActions(rows, today))
                .filter(found -> !found.isEmpty())
                .map(List::getFirst);
    }

    private Mono<List<ListedNonConformance>> withActions(List<Row> rows, LocalDate today) {
        return database.sql("""
                        select number, action, kind, owner, due_on, completed_at from corrective_action
                        where number = any(:numbers) order by number, action""")
                .bind("numbers", rows.stream().map(Row::number).toArray(String[]::new))
                .mapProperties(ActionRow.class)
                .all()
                .collect(Collectors.groupingBy(ActionRow::number))
                .map(actions ->
                        rows.stream().map(row -> listed(row, actions, today)).toList());
    }

    private static ListedNonConformance listed(Row row, Map<String, List<ActionRow>> actions, LocalDate today) {
        return row.listed(actions.getOrDefault(row.number(), List.of()).stream()
                .map(action -> action.listed(today))
                .toList());
    }

    /** In order. */
    Mono<List<Step>> steps(NonConformanceNumber number) {
        return database.sql("""
                        select what, words, recorded_by, recorded_at from non_conformance_step
                        where number = :number order by step""")
                .bind("number", number.value())
                .mapProperties(Step.class)
                .all()
                .collectList();
    }

    /** @param what the event's name */
    record Step(String what, String words, String recordedBy, Instant recordedAt) {
        /** Words may name somebody. */
        @Override
        public String toString() {
            return "Step[" + what + "]";
        }
    }
}
