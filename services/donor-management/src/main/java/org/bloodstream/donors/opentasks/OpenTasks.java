package org.bloodstream.donors.opentasks;

import java.util.UUID;
import org.bloodstream.journal.Act;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Tables of tasks, each with the columns {@code task}, {@code closed_by}, {@code closed_at} and {@code words}. */
@Repository
class OpenTasks {
    private final DatabaseClient database;

    OpenTasks(DatabaseClient database) {
        this.database = database;
    }

    enum Table {
        OF_COLLECTIONS("collection_task"),
        OF_HEALTH_CHECKS("offline_check_task"),
        OF_CLINICIANS("clinician_task");

        private final String name;

        Table(String name) {
            this.name = name;
        }
    }

    /** Call inside a transaction. Empty when there is no such task; false when it was closed already. */
    Mono<Boolean> close(Table table, UUID task, String words, Act act) {
        return database.sql("""
                        update %s set closed_by = :by, closed_at = :at, words = :words
                        where task = :task and closed_at is null""".formatted(table.name))
                .bind("by", act.actor())
                .bind("at", act.at())
                .bind("words", words)
                .bind("task", task)
                .fetch()
                .rowsUpdated()
                .flatMap(closed -> closed > 0 ? Mono.just(true) : exists(table, task));
    }

    /** False when it exists, as it is closed then; empty when it does not. */
    private Mono<Boolean> exists(Table table, UUID task) {
        return database.sql("select task from %s where task = :task".formatted(table.name))
                .bind("task", task)
                .mapValue(UUID.class)
                .one()
                .map(_ -> false);
    }
}
