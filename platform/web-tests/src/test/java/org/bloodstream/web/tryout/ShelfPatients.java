package org.bloodstream.web.tryout;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bloodstream.web.relationship.EveryNumber;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Patients of the shelf: who has another number than the one asked for is told by the test. */
@Component
public class ShelfPatients implements EveryNumber {
    public final Map<String, Set<String>> others = new ConcurrentHashMap<>();

    @Override
    public Mono<Set<String>> of(String patient) {
        return Mono.justOrEmpty(others.get(patient));
    }
}
