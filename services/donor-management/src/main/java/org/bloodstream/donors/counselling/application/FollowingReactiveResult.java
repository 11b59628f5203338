package org.bloodstream.donors.counselling.application;

import java.util.UUID;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** What else a reactive result means for a donor; counselling itself only opens a talk. Called in the same transaction. */
public interface FollowingReactiveResult {
    /** @param donor pseudonym of the record that the donation stands under */
    Mono<Void> follow(ReactiveResult result, UUID donor, Act act);

    /**
     * What came to light since, for results of before; asked once a minute.
     *
     * @param most at a time
     */
    default Mono<Void> catchUp(int most, Act act) {
        return Mono.empty();
    }
}
