package org.bloodstream.exchange;

import java.util.Set;
import reactor.core.publisher.Mono;

/** Handles some types of inbound HL7 v2 message; declare it as a bean. */
public interface InboundHandler {
    /** Message code and trigger, e.g. {@code ADT^A01}. */
    Set<String> types();

    /**
     * Decides and, if it accepts, changes this service's tables and journal. Runs in one transaction with the stored
     * message and the acknowledgement that will be sent. A repeat of the same MSH-3, MSH-4 and MSH-10 never gets here:
     * it is answered with the first acknowledgement.
     */
    Mono<Acceptance> accept(InboundMessage message);

    /**
     * Whether several of its messages may be filed in one transaction, for those that come in numbers. Not where a message
     * writes about several subjects: two transactions of many messages would then wait for each other.
     */
    default boolean filedTogether() {
        return false;
    }
}
