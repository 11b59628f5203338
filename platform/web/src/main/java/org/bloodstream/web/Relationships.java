package org.bloodstream.web;

import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import reactor.core.publisher.Mono;

/**
 * Which organisations have to do with which patients, as far as this service knows: admitted or seen there, ordered for,
 * resulted or issued to there.
 */
public interface Relationships {

    /**
     * Whether the organisation has to do with the patient now, or had in the last 90 days.
     *
     * @param patient a patient's key; every other number of the patient counts too
     */
    Mono<Boolean> exists(OdsCode organisation, String patient);

    /**
     * Whether the patient lies there now: admitted or moved there, and not discharged from there since.
     *
     * @param patient a patient's key; every other number of the patient counts too
     */
    Mono<Boolean> admitted(OdsCode organisation, String patient);

    /** Learns from this service's own events, inside the transaction that appends them: nobody waits for Kafka. */
    Mono<Void> learn(Act act, List<Entry> entries);
}
