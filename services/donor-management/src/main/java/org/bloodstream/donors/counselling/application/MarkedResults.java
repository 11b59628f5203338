package org.bloodstream.donors.counselling.application;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the laboratory has said since of reactive results that concern donors. */
public interface MarkedResults {
    /**
     * What the news says is kept with the reactive results that it is about.
     *
     * @return empty when it is about none, as of a negative result
     */
    Mono<Marked> mark(ResultNews news);

    /**
     * @param followed whether a talk was opened for one of the results
     * @param othersStand whether another reactive result of the donation stands that no news is about
     */
    record Marked(boolean followed, boolean othersStand) {}

    /** The event by which the reference laboratory did not confirm this result; empty while it has not said so. */
    Mono<UUID> notConfirmedBy(ReactiveResult result);
}
