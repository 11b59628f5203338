package org.bloodstream.donors.counselling.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.counselling.domain.CounsellingState;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class CounsellingRows {
    private final DatabaseClient database;

    CounsellingRows(DatabaseClient database) {
        this.database = database;
    }

    /** By due date; of no state in particular those that are not closed. */
    Flux<TaskLine> lines(Optional<CounsellingState> state, TaskQuery after, int most, LocalDate today) {
        var which = state.isPresent() ? "t.state = :state" : "t.state <> 'CLOSED'";
        var sql = database.sql("select " + TaskLine.COLUMNS + " where " + which
                        + " and (t.due, t.task) > (:due, :task) order by t.due, t.task limit :most")
                .bind("due", after.due())
                .bind("task", after.task())
                .bind("most", most);
        return state.map(wanted -> sql.bind("state", wanted.name()))
                .orElse(sql)
                .mapProperties(TaskLine.Row.class)
                .all()
                .map(row -> row.line(today));
    }

    Mono<TaskLine> find(UUID task, LocalDate today) {
        return database.sql("select " + TaskLine.COLUMNS + " where t.task = :task")
                .bind("task", task)
                .mapProperties(TaskLine.Row.class)
                .one()
                .map(row -> row.line(today));
    }

    /** What was recorded, in order. */
    Flux<Step> steps(UUID task) {
        return database.sql("""
                        select step, what, words, recorded_by, recorded_at
                        from counselling_step where task = :task order by number""").bind("task", task).mapProperties(Step.class).all();
    }

    Mono<Late> late(LocalDate today) {
        return database.sql("""
                        select (select count(*) from counselling_task
                                where state in ('OPEN', 'CONTACTED') and due < :today) as overdue,
                               (select count(*) from reactive_result where task is null and voided_by is null) as unmatched""").bind("today", today).mapProperties(Late.class).one();
    }

    record Late(long overdue, long unmatched) {}

    /** Results whose donation nobody knows yet, oldest first. */
    Flux<Unmatched> unmatched(int most) {
        return database.sql("""
                        select donation, kind, recorded_at from reactive_result
                        where task is null and voided_by is null order by recorded_at, event limit :most""")
                .bind("most", most)
                .mapProperties(UnmatchedRow.class)
                .all()
                .map(UnmatchedRow::unmatched);
    }

    /**
     * @param step the event's name
     * @param what the way and whether reached, the day of the talk, or the outcome
     * @param words health data
     */
    record Step(String step, String what, @Nullable String words, String recordedBy, Instant recordedAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Step[…]";
        }
    }

    record Unmatched(DonationNumber donation, CounsellingKind kind, Instant recordedAt) {}

    record UnmatchedRow(String donation, String kind, Instant recordedAt) {
        Unmatched unmatched() {
            return new Unmatched(new DonationNumber(donation), CounsellingKind.valueOf(kind), recordedAt);
        }
    }
}
