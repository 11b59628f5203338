package org.bloodstream.donors.deferral.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.orNull;
import static org.bloodstream.donors.rows.Columns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.deferral.application.WrittenEnd;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.EndReason;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.StaleSubjectException;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes rows; none is ever deleted. What somebody else has ended meanwhile is not changed any more. */
@Component
class DeferralTable {
    private static final String KEEP = """
            insert into deferral_change (deferral, number, change, reason, words, before_kind, before_day, before_instant,
              end_kind, end_day, end_instant, changed_by, changed_at)
            select deferral, (select count(*) + 1 from deferral_change where deferral = :deferral), :change, :reason, :words,
                   end_kind, end_day, end_instant, :endKind, :endDay, :endInstant, :by, :at
            from deferral where deferral = :deferral""";

    private final DatabaseClient database;

    DeferralTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(Deferral deferral) {
        var imposed = deferral.imposed();
        var end = WrittenEnd.of(imposed.end());
        return database.sql("""
                        insert into deferral (deferral, donor, code, words, source, rule, authority, donations, end_kind, end_day,
                          end_instant, overridable_from, assessment, imposed_by, imposed_at)
                        values (:deferral, :donor, :code, :words, :source, :rule, :authority, :donations, :endKind, :endDay,
                          :endInstant, :overridableFrom, :assessment, :by, :at)""")
                .bind("deferral", deferral.deferral())
                .bind("donor", deferral.donor())
                .bind("code", imposed.code())
                .bind("words", imposed.words())
                .bind("source", imposed.source().name())
                .bind("rule", text(imposed.rule()))
                .bind("authority", text(imposed.authority()))
                .bind("donations", imposed.donations().stream().map(Enum::name).toArray(String[]::new))
                .bind("endKind", end.kind().name())
                .bind("endDay", orNull(LocalDate.class, end.day()))
                .bind("endInstant", orNull(Instant.class, end.instant()))
                .bind("overridableFrom", orNull(LocalDate.class, imposed.overridableFrom()))
                .bind("assessment", orNull(UUID.class, imposed.assessment()))
                .bind("by", deferral.imposedBy().value())
                .bind("at", deferral.imposedAt())
                .then();
    }

    Mono<Void> extend(Deferral after) {
        var end = WrittenEnd.of(after.imposed().end());
        return database.sql("""
                        update deferral set end_kind = :endKind, end_day = :endDay, end_instant = :endInstant
                        where deferral = :deferral and ended_because is null""")
                .bind("deferral", after.deferral())
                .bind("endKind", end.kind().name())
                .bind("endDay", orNull(LocalDate.class, end.day()))
                .bind("endInstant", orNull(Instant.class, end.instant()))
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> one(rows, after));
    }

    Mono<Void> end(Deferral after, EndReason reason) {
        return database.sql("""
                        update deferral set ended_because = :because
                        where deferral = :deferral and ended_because is null""")
                .bind("deferral", after.deferral())
                .bind("because", reason.name())
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> one(rows, after));
    }

    Mono<Void> keepExtension(Deferral after, String words, Act act) {
        return keep(
                after,
                "EXTENDED",
                "extended",
                words,
                WrittenEnd.of(after.imposed().end()),
                act);
    }

    Mono<Void> keepEnd(Deferral after, EndReason reason, @Nullable String words, Act act) {
        return keep(after, "ENDED", reason.code(), words, null, act);
    }

    private Mono<Void> keep(
            Deferral after, String change, String reason, @Nullable String words, @Nullable WrittenEnd end, Act act) {
        return database.sql(KEEP)
                .bind("deferral", after.deferral())
                .bind("change", change)
                .bind("reason", reason)
                .bind("words", text(words))
                .bind("endKind", text(end == null ? null : end.kind().name()))
                .bind("endDay", orNull(LocalDate.class, end == null ? null : end.day()))
                .bind("endInstant", orNull(Instant.class, end == null ? null : end.instant()))
                .bind("by", act.actor())
                .bind("at", act.at())
                .then();
    }

    private static Mono<Void> one(long rows, Deferral deferral) {
        return rows == 1
                ? Mono.empty()
                : Mono.error(() -> new StaleSubjectException(
                        "deferral", deferral.deferral().toString(), 0));
    }
}
