package org.bloodstream.web.command;

import java.time.Duration;
import org.bloodstream.web.operations.Rounds;
import reactor.core.publisher.Mono;

/** Removes answers in the background once nobody can expect them any more. */
final class Forgetting extends Rounds {
    private final Answers answers;
    private final CommandSettings settings;

    Forgetting(Answers answers, CommandSettings settings) {
        super(Duration.ofSeconds(30), settings.forgetEvery(), "Old answers stay until the next round");
        this.answers = answers;
        this.settings = settings;
    }

    @Override
    protected Mono<Void> round(long number) {
        return forget().then();
    }

    /** Batches of bounded size, so that no transaction grows with the backlog. */
    Mono<Long> forget() {
        return answers.forgetOlderThan(settings.keepAnswers())
                .repeat()
                .takeWhile(removed -> removed > 0)
                .reduce(0L, Long::sum);
    }
}
