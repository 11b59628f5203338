package org.bloodstream.region.acts;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.bloodstream.region.edge.DidNotHappenException;

/** Waits for what travels by events. */
public final class Await {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Await() {}

    /** Something that is asked again and again. */
    @FunctionalInterface
    public interface Question<T> {
        T ask() throws Exception;
    }

    /**
     * Asks until the answer satisfies.
     *
     * @param what what is waited for, said when it never comes
     * @throws DidNotHappenException after half a minute, with the last answer
     */
    public static <T> T until(String what, Question<T> question, Predicate<T> satisfied) throws Exception {
        var deadline = Instant.now().plus(DEADLINE);
        var answer = question.ask();
        while (!satisfied.test(answer)) {
            if (Instant.now().isAfter(deadline)) {
                throw new DidNotHappenException(what + " did not come; last answer: " + answer);
            }
            Thread.sleep(PAUSE);
            answer = question.ask();
        }
        return answer;
    }
}
