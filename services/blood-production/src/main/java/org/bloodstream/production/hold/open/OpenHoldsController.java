package org.bloodstream.production.hold.open;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.bloodstream.production.hold.domain.LiftingRole;
import org.bloodstream.web.Caller;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OpenHoldsController {
    private final OpenHolds holds;

    OpenHoldsController(OpenHolds holds) {
        this.holds = holds;
    }

    @GetMapping("/api/production/holds")
    @PreAuthorize("hasAnyRole('" + Roles.QUALITY_OFFICER + "', '" + Roles.DONOR_CLINICIAN + "', '"
            + Roles.DISTRIBUTION_OFFICER + "')")
    Mono<OpenHoldPage> open(
            Caller caller,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam Optional<String> cursor) {
        boolean mayLift = !LiftingRole.among(caller.roles()).isEmpty();
        return holds.page(cursor.map(HoldCursor::parse).orElse(HoldCursor.START), limit, mayLift);
    }
}
