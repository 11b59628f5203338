package org.bloodstream.local;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.bloodstream.embedded.ServerFailedException;

/** Says before anything is started which port is taken, who needs it, and what to do. */
record PortCheck(BasePort base, IntPredicate isFree) {
    void check(List<Part> parts) {
        parts.stream().flatMap(part -> taken(part).stream()).findFirst().ifPresent(message -> {
            throw new ServerFailedException(message);
        });
    }

    private Optional<String> taken(Part part) {
        return part.ports().stream()
                .map(base::of)
                .filter(port -> !isFree.test(port))
                .findFirst()
                .map(port ->
                        "Port %d, which %s needs, is in use: end what uses it, or move every port with PORT=%d make run"
                                .formatted(port, part.name(), other()));
    }

    /** Far enough to clear the whole range. */
    private int other() {
        return base.number() + 1000;
    }
}
