package org.bloodstream.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiscreetFailureTest {

    @Test
    void the_address_that_a_checkpoint_quotes_is_not_logged_and_the_failure_is() {
        var error = catchThrowable(() -> Mono.error(new IllegalStateException("full", new ArithmeticException("by 0")))
                .checkpoint("HTTP GET \"/api/production/scan?text=3999999993\"")
                .block());
        assertThat(printed(error)).contains("3999999993");
        assertThat(printed(DiscreetFailure.of(error)))
                .doesNotContain("3999999993")
                .contains("java.lang.IllegalStateException: full")
                .contains("Caused by", "java.lang.ArithmeticException: by 0")
                .contains("at org.bloodstream.telemetry.DiscreetFailureTest");
    }

    @Test
    void causes_in_a_circle_come_to_an_end() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));
        assertThat(printed(DiscreetFailure.of(one))).contains("one", "two");
    }

    /** As the log's library does it. */
    private static String printed(Throwable error) {
        return ThrowableProxyUtil.asString(new ThrowableProxy(error));
    }
}
