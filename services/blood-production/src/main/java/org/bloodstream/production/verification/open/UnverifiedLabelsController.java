package org.bloodstream.production.verification.open;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class UnverifiedLabelsController {
    private final UnverifiedLabels labels;

    UnverifiedLabelsController(UnverifiedLabels labels) {
        this.labels = labels;
    }

    /** What has to be scanned back before it leaves: of a donation, of an order, or of the whole shelf. */
    @GetMapping("/api/production/unverified-labels")
    @PreAuthorize("hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "', '"
            + Roles.DISTRIBUTION_OFFICER + "')")
    Mono<UnverifiedLabels.Listed> list(
            @RequestParam Optional<DonationNumber> donation,
            @RequestParam Optional<OrderNumber> order,
            @RequestParam(defaultValue = "50") @Min(1) @Max(400) int limit) {
        return labels.list(donation, order, limit);
    }
}
