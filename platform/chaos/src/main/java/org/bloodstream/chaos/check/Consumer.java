package org.bloodstream.chaos.check;

import java.util.List;
import java.util.Set;

/**
 * A subscription of a service, and the streams that it reads: docs/architecture/thread.md, section 2.
 *
 * @param hearsAnyKind whether it is told of kinds that its release does not know, instead of having them parked
 */
record Consumer(String service, String subscription, Set<String> streams, boolean hearsAnyKind) {
    static final List<Consumer> ALL = List.of(
            of("donor-management", "groups", "testing"),
            of("donor-management", "counselling", "testing"),
            of("donor-management", "where-used", "component"),
            of("donor-management", "stock", "component"),
            of("donor-management", "letters", "donation", "component"),
            of("donor-management", "post-donation-reach", "testing", "component", "recall"),
            of("donor-management", "letter-occasions", "appointment", "session", "deferral", "register"),
            of("blood-production", "donations", "donation"),
            of("blood-production", "awaited-samples", "donation"),
            of("blood-production", "bags-at-chair", "donation"),
            of("blood-production", "test-reports", "testreport").ofAnyKind(),
            of("blood-production", "post-donation-information", "postdonation").ofAnyKind(),
            of("blood-production", "hospital-orders", "hospitalorder"),
            of("lims-bridge", "order-answers", "orderanswer"),
            of("lims-bridge", "identities", "patient"),
            of("lims-bridge", "requested", "request"),
            of("lims-bridge", "despatched", "component"),
            of("lims-bridge", "transfused", "transfusion"),
            of("lims-bridge", "relationships", "patient", "request"),
            of("lims-bridge", "compatibility", "component", "patient", "request", "transfusion"),
            of("epr-bridge", "transfusions", "transfusion", "laboratory", "component"),
            of("epr-bridge", "relationships", "laboratory"),
            of("outcome", "bedside", "component", "laboratory", "patient", "request")
                    .ofAnyKind(),
            of("outcome", "reported-outcomes", "request", "laboratory"),
            of(
                            "outcome",
                            "trace",
                            "donor",
                            "donation",
                            "import",
                            "testing",
                            "component",
                            "label",
                            "laboratory",
                            "request",
                            "transfusion")
                    .ofAnyKind(),
            of("outcome", "openings", "access"),
            of("outcome", "relationships", "patient", "request", "laboratory"),
            of("outcome", "recalls-answered", "recall"),
            of("outcome", "confirmations", "testing"));

    private static Consumer of(String service, String subscription, String... streams) {
        return new Consumer(service, subscription, Set.of(streams), false);
    }

    private Consumer ofAnyKind() {
        return new Consumer(service, subscription, streams, true);
    }
}
