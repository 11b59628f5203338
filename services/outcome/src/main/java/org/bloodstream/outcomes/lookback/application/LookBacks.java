package org.bloodstream.outcomes.lookback.application;

import java.util.Collection;
import java.util.UUID;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.lookback.domain.FindingSaid;
import org.bloodstream.outcomes.lookback.domain.LookBackCase;
import org.bloodstream.outcomes.lookback.domain.Said;
import org.bloodstream.outcomes.lookback.domain.StageReached;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The cases as they were opened, and what was said in them. */
public interface LookBacks {

    /** A case with its place in the list. */
    record Listed(long arrival, LookBackCase opened) {}

    Mono<LookBackCase> find(UUID id);

    /** Also keeps others from changing the case until the transaction ends. */
    Mono<LookBackCase> lock(UUID id);

    /** Newest first, those before the given place. */
    Flux<Listed> before(long arrival, int limit);

    Mono<Said> said(UUID id);

    /** Whether a case that was never closed starts from one of these records. */
    Mono<Boolean> anyOpenFrom(Collection<UUID> donors);

    Mono<Void> open(LookBackCase opened, Act act);

    Mono<Void> say(UUID id, StageReached said, Act act);

    Mono<Void> found(UUID id, FindingSaid said, Act act);

    Mono<Void> close(UUID id, String words, Act act);
}
