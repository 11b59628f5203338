package org.bloodstream.production.transport.open;

import org.bloodstream.production.transport.open.OpenTransports.BoxOnItsWay;
import org.bloodstream.production.transport.open.OpenTransports.OpenDiscrepancy;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OpenTransportsController {
    private static final int MOST = 200;

    private final OpenTransports transports;

    OpenTransportsController(OpenTransports transports) {
        this.transports = transports;
    }

    @GetMapping("/api/production/transports")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.PROCESSING_SCIENTIST + "', '"
            + Roles.QUALITY_OFFICER + "')")
    Mono<Beginning<BoxOnItsWay>> onTheirWay() {
        return transports.onTheirWay(MOST + 1).map(found -> Beginning.of(found, MOST));
    }

    @GetMapping("/api/production/transport-discrepancies")
    @PreAuthorize("hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')")
    Mono<Beginning<OpenDiscrepancy>> discrepancies() {
        return transports.discrepancies(MOST + 1).map(found -> Beginning.of(found, MOST));
    }
}
