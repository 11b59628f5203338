package org.bloodstream.donors.communication.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.donors.communication.application.Carrier;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.communication.domain.LetterState;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what became of letters; donors and texts are not even selected. */
@Repository
class Ledger {
    static final List<String> CHANNELS = List.of("EMAIL", "POST", "NONE");

    private final DatabaseClient database;
    private final Clock clock;
    private final Carrier email;
    private final Duration overdueAfter;

    Ledger(
            DatabaseClient database,
            Clock clock,
            Carrier email,
            @Value("${bloodstream.letters.overdue-after}") Duration overdueAfter) {
        this.database = database;
        this.clock = clock;
        this.email = email;
        this.overdueAfter = overdueAfter;
    }

    /** One statement, so that both accounts are of the same instant. */
    Mono<Counts> counts() {
        return database.sql("""
                        select state, count(*) as letters from letter group by state
                        union all select 'CREATED', count(*) from letter_tally""")
                .mapProperties(CountRow.class)
                .all()
                .collectMap(CountRow::state, CountRow::letters)
                .map(Ledger::counted);
    }

    private static Counts counted(Map<String, Long> rows) {
        var by = Stream.of(LetterState.values())
                .collect(Collectors.toMap(state -> state, state -> rows.getOrDefault(state.name(), 0L)));
        return Counts.of(rows.getOrDefault("CREATED", 0L), by);
    }

    /** All channels, also those that nothing is unsent in. */
    Flux<ChannelStanding> channels() {
        return database.sql("""
                        select coalesce(channel, 'NONE') as channel, count(*) as unsent, min(requested_at) as oldest
                        from letter where state not in ('RECEIVED', 'CANCELLED') group by 1""")
                .mapProperties(UnsentRow.class)
                .all()
                .collectMap(UnsentRow::channel)
                .flatMapIterable(rows -> CHANNELS.stream()
                        .map(channel -> standing(channel, rows.get(channel)))
                        .toList());
    }

    private ChannelStanding standing(String channel, @Nullable UnsentRow row) {
        var on = channel.equals("POST") || (channel.equals("EMAIL") && email.isThere());
        return row == null
                ? ChannelStanding.of(channel, on, 0, null, clock.instant(), overdueAfter)
                : ChannelStanding.of(channel, on, row.unsent(), row.oldest(), clock.instant(), overdueAfter);
    }

    /** Oldest first; of no state in particular those that are open. */
    Flux<LedgerLine> lines(Optional<LetterState> state, LedgerCursor after, int most) {
        var which = state.isPresent() ? "state = :state" : "state not in ('RECEIVED', 'CANCELLED')";
        var sql = database.sql("""
                        select letter, kind, template, coalesce(channel, 'NONE') as channel, state, attempts, trouble,
                               cancelled_for, requested_at, due_at, closed_at
                        from letter where %s and (requested_at, letter) > (:at, :letter)
                        order by requested_at, letter limit :most""".formatted(which))
                .bind("at", after.at())
                .bind("letter", after.letter())
                .bind("most", most);
        return state.map(wanted -> sql.bind("state", wanted.name()))
                .orElse(sql)
                .mapProperties(LineRow.class)
                .all()
                .map(LineRow::line);
    }

    record CountRow(String state, long letters) {}

    record UnsentRow(String channel, long unsent, Instant oldest) {}

    record LineRow(
            UUID letter,
            String kind,
            String template,
            String channel,
            String state,
            int attempts,
            @Nullable String trouble,
            @Nullable String cancelledFor,
            Instant requestedAt,
            @Nullable Instant dueAt,
            @Nullable Instant closedAt) {
        LedgerLine line() {
            return new LedgerLine(
                    letter,
                    LetterKind.valueOf(kind),
                    template,
                    channel,
                    LetterState.valueOf(state),
                    attempts,
                    trouble,
                    cancelledFor,
                    requestedAt,
                    dueAt,
                    closedAt);
        }
    }
}
