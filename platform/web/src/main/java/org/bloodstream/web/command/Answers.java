package org.bloodstream.web.command;

import java.time.Duration;
import java.util.Arrays;
import org.bloodstream.web.problem.CommandProblem;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The table of kept answers. {@link #claim}, {@link #keep} and {@link #kept} run in the caller's transaction. */
final class Answers {
    private static final String CLAIM = """
            INSERT INTO command_answer (caller, key, fingerprint) VALUES (:caller, :key, :fingerprint)
            ON CONFLICT DO NOTHING""";
    private static final String KEEP =
            "UPDATE command_answer SET status = :status, body = :body WHERE caller = :caller AND key = :key";
    private static final String KEPT =
            "SELECT fingerprint, status, body FROM command_answer WHERE caller = :caller AND key = :key";
    private static final String FORGET = """
            DELETE FROM command_answer WHERE ctid IN (
              SELECT ctid FROM command_answer WHERE claimed_at < now() - :age * interval '1 second' LIMIT 1000)""";

    private final DatabaseClient database;

    Answers(DatabaseClient database) {
        this.database = database;
    }

    /** False when the key is taken. Waits while another transaction holds the same claim. */
    Mono<Boolean> claim(Claim claim) {
        return database.sql(CLAIM)
                .bind("caller", claim.caller())
                .bind("key", claim.key())
                .bind("fingerprint", claim.fingerprint())
                .fetch()
                .rowsUpdated()
                .map(inserted -> inserted == 1);
    }

    Mono<KeptAnswer> keep(Claim claim, KeptAnswer answer) {
        return database.sql(KEEP)
                .bind("status", (short) answer.status())
                .bind("body", answer.body())
                .bind("caller", claim.caller())
                .bind("key", claim.key())
                .then()
                .thenReturn(answer);
    }

    /** The first answer; {@code idempotency-key-reused} when the key stood for something else. */
    Mono<KeptAnswer> kept(Claim claim) {
        return database.sql(KEPT)
                .bind("caller", claim.caller())
                .bind("key", claim.key())
                .map((row, _) -> new Row(
                        required(row.get("fingerprint", byte[].class)),
                        required(row.get("status", Short.class)),
                        required(row.get("body", String.class))))
                .one()
                .switchIfEmpty(Mono.error(() -> new ConcurrencyFailureException("the answer expired this instant")))
                .map(row -> row.answerTo(claim));
    }

    Mono<Long> forgetOlderThan(Duration age) {
        return database.sql(FORGET).bind("age", age.toSeconds()).fetch().rowsUpdated();
    }

    private static <T> T required(@org.jspecify.annotations.Nullable T value) {
        if (value == null) throw new IllegalStateException("a visible claim has its answer");
        return value;
    }

    private record Row(byte[] fingerprint, short status, String body) {
        KeptAnswer answerTo(Claim claim) {
            if (!Arrays.equals(fingerprint, claim.fingerprint())) throw CommandProblem.keyReused();
            return new KeptAnswer(status, body);
        }
    }
}
