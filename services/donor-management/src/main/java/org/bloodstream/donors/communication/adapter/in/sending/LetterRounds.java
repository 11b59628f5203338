package org.bloodstream.donors.communication.adapter.in.sending;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bloodstream.donors.communication.application.Carrier;
import org.bloodstream.donors.communication.application.SendingLetters;
import org.bloodstream.donors.communication.application.SendingLetters.Step;
import org.bloodstream.donors.communication.domain.Delivery;
import org.bloodstream.web.operations.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sends what is due, one letter in flight on each replica. While the mail server is in trouble it rests, and then tries with
 * one letter: thousands that wait are no reason to ask it thousands of times.
 */
@Component
final class LetterRounds extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(LetterRounds.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int IN_A_ROW = 3;

    private final SendingLetters sending;
    private final Carrier carrier;
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "smtp",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(IN_A_ROW)
                    .minimumNumberOfCalls(IN_A_ROW)
                    .failureRateThreshold(100)
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .waitDurationInOpenState(Duration.ofSeconds(30))
                    .build());

    LetterRounds(SendingLetters sending, Carrier carrier) {
        super(Duration.ZERO, POLL, "Sending letters is interrupted");
        this.sending = sending;
        this.carrier = carrier;
    }

    @Override
    public void start() {
        if (carrier.isThere()) super.start();
        else LOG.warn("No mail server is configured: letters by e-mail wait");
    }

    @Override
    protected Mono<Void> round(long number) {
        return Mono.defer(this::step).repeat().takeWhile(more -> more).then();
    }

    /** False when there is nothing to do now. */
    private Mono<Boolean> step() {
        if (!breaker.tryAcquirePermission()) return Mono.just(false);
        return sending.next(carrier).map(this::judged).doOnError(_ -> breaker.releasePermission());
    }

    private boolean judged(Step step) {
        switch (step) {
            case Step.Attempted(Delivery.Unreachable(var trouble)) -> {
                LOG.warn("The mail server does not take letters: {}", trouble);
                breaker.onError(0, TimeUnit.MILLISECONDS, new IllegalStateException(trouble));
            }
            case Step.Attempted _ -> breaker.onSuccess(0, TimeUnit.MILLISECONDS);
            case Step.NotSent _, Step.Nothing _ -> breaker.releasePermission();
        }
        return !(step instanceof Step.Nothing);
    }
}
