package org.bloodstream.journal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.bloodstream.journal.StaleSubjectException;
import org.bloodstream.journal.UnappliableEventException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FailuresTest {
    static Stream<Throwable> passing() {
        return Stream.of(
                new DataAccessResourceFailureException("gone"),
                new CannotCreateTransactionException("no connection"),
                new QueryTimeoutException("slow"),
                new PessimisticLockingFailureException("deadlock"),
                new R2dbcNonTransientResourceException("connection closed"),
                new R2dbcTimeoutException("pool"),
                new R2dbcBadGrammarException("admin shutdown", "57P01"),
                new R2dbcDataIntegrityViolationException("disk full", "53100"),
                new IOException("reset"),
                new TimeoutException("30 s"),
                new FencedException(),
                new IllegalStateException(new RuntimeException(new IOException("reset"))));
    }

    static Stream<Throwable> lasting() {
        return Stream.of(
                new UnappliableEventException("no such product"),
                new IllegalStateException("a defect"),
                new NullPointerException(),
                new DataIntegrityViolationException("duplicate"),
                new R2dbcDataIntegrityViolationException("duplicate", "23505"),
                new R2dbcException("odd", "XX") {},
                new R2dbcException("odd", (String) null) {},
                new StaleSubjectException("component", "A1", 2));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void an_outage_passes_and_never_parks(Throwable failure) {
        assertThat(Failures.passes(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void a_failure_of_the_event_stays(Throwable failure) {
        assertThat(Failures.passes(failure)).isFalse();
    }

    @Test
    void a_reason_is_short_and_says_what_went_wrong() {
        assertThat(Failures.reason(new UnappliableEventException("no such product")))
                .isEqualTo("no such product");
        assertThat(Failures.reason(new IllegalStateException("a defect")))
                .startsWith("IllegalStateException at FailuresTest.java:");
        assertThat(Failures.reason(new R2dbcDataIntegrityViolationException("duplicate", "23505")))
                .startsWith("R2dbcDataIntegrityViolationException, SQL state 23505 at FailuresTest.java:");
        assertThat(Failures.reason(new UnappliableEventException("x".repeat(9_000))))
                .hasSize(500);
    }

    @Test
    void a_reason_never_quotes_what_could_not_be_read() {
        assertThat(Failures.reason(
                        new IllegalArgumentException("not a number: 9434765919", new IOException("9434765919"))))
                .doesNotContain("9434765919");
    }
}
