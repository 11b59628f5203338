package org.bloodstream.production.hospitalorder.open;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OpenHospitalOrdersController {
    private final OpenHospitalOrders open;

    OpenHospitalOrdersController(OpenHospitalOrders open) {
        this.open = open;
    }

    @GetMapping("/api/production/hospital-orders")
    @PreAuthorize("hasRole('" + Roles.DISTRIBUTION_OFFICER + "')")
    Mono<Beginning<OpenHospitalOrders.Listed>> list(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return open.open(limit + 1).map(found -> Beginning.of(found, limit));
    }
}
