package org.bloodstream.donors.numbers.view;

import java.util.UUID;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows numbers and nobody's record. */
@RestController
class ReconciliationController {
    private final Reconciliations reconciliations;

    ReconciliationController(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @GetMapping("/api/donors/sessions/{session}/reconciliation")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<Reconciliation> read(@PathVariable UUID session) {
        return reconciliations
                .find(session)
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such session", NotThere.SESSION)));
    }
}
