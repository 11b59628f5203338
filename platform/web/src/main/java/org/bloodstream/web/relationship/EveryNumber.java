package org.bloodstream.web.relationship;

import java.util.Set;
import reactor.core.publisher.Mono;

/** Every number of a patient. A service that shows patients declares one, and so keeps their relationships. */
@FunctionalInterface
public interface EveryNumber {
    /**
     * @param patient a patient's key
     * @return the keys of all the patient's numbers, retired ones and this one included
     */
    Mono<Set<String>> of(String patient);
}
