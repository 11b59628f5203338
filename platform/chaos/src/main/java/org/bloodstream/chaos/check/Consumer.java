package org.bloodstream.chaos.check;

import java.util.List;
import java.util.Set;

/** A subscription of a service, and the streams that it reads: docs/architecture/thread.md, section 2. */
record Consumer(String service, String subscription, Set<String> streams) {
    static final List<Consumer> ALL = List.of(
            new Consumer("donor-management", "groups", Set.of("testing")),
            new Consumer("blood-production", "donations", Set.of("donation")),
            new Consumer("lims-bridge", "identities", Set.of("patient")),
            new Consumer("lims-bridge", "requested", Set.of("request")),
            new Consumer("lims-bridge", "despatched", Set.of("component")),
            new Consumer("lims-bridge", "transfused", Set.of("transfusion")),
            new Consumer("lims-bridge", "relationships", Set.of("patient", "request")),
            new Consumer("epr-bridge", "transfusions", Set.of("transfusion", "laboratory", "component")),
            new Consumer("epr-bridge", "relationships", Set.of("laboratory")),
            new Consumer("outcome", "bedside", Set.of("component", "laboratory", "patient")),
            new Consumer("outcome", "reported-outcomes", Set.of("request", "laboratory")),
            new Consumer(
                    "outcome",
                    "trace",
                    Set.of(
                            "donor",
                            "donation",
                            "testing",
                            "component",
                            "label",
                            "laboratory",
                            "request",
                            "transfusion")),
            new Consumer("outcome", "openings", Set.of("access")),
            new Consumer("outcome", "relationships", Set.of("patient", "request", "laboratory")));
}
