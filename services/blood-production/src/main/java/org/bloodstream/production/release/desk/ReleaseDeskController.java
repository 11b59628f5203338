package org.bloodstream.production.release.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ReleaseDeskController {
    private final ReleaseDesk desk;

    ReleaseDeskController(ReleaseDesk desk) {
        this.desk = desk;
    }

    /** For whoever releases. */
    @GetMapping("/api/production/release-desk")
    @PreAuthorize("hasRole('" + Roles.QUALITY_OFFICER + "')")
    Mono<DeskPage> page(
            @RequestParam Optional<DonationNumber> donation,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam Optional<String> cursor) {
        return desk.page(cursor.map(DeskCursor::parse).orElse(DeskCursor.START), donation, limit);
    }
}
