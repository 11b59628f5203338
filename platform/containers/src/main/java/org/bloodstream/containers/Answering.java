package org.bloodstream.containers;

import java.time.Duration;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.containers.wait.strategy.WaitStrategy;
import org.testcontainers.containers.wait.strategy.WaitStrategyTarget;

/** Waits until a server answers, and not when its container has ended: Testcontainers' own would wait out their time. */
final class Answering extends AbstractWaitStrategy {
    /** On two busy cores. */
    private static final Duration START = Duration.ofMinutes(6);

    private final Predicate<WaitStrategyTarget> answers;

    private Answering(Predicate<WaitStrategyTarget> answers) {
        this.answers = answers;
    }

    static WaitStrategy when(Predicate<WaitStrategyTarget> answers) {
        return new Answering(answers).withStartupTimeout(START);
    }

    @Override
    protected void waitUntilReady() {
        Awaitility.await("an answer")
                .atMost(startupTimeout)
                .pollInterval(Duration.ofMillis(300))
                .failFast("the container has ended", () -> !waitStrategyTarget.isRunning())
                .until(() -> answers.test(waitStrategyTarget));
    }
}
