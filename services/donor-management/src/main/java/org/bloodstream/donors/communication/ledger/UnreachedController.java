package org.bloodstream.donors.communication.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.bloodstream.donors.communication.ledger.UnreachedDonors.Unreached;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Every donor in the list is on record as opened. */
@RestController
class UnreachedController {
    private static final String USUAL = "50";

    private final UnreachedDonors unreached;
    private final Openings openings;

    UnreachedController(UnreachedDonors unreached, Openings openings) {
        this.unreached = unreached;
        this.openings = openings;
    }

    @GetMapping("/api/donors/communications/unreached")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<UnreachedPage> list(Opening opening, @RequestParam(defaultValue = USUAL) @Min(1) @Max(200) int limit) {
        return unreached
                .list(limit + 1)
                .collectList()
                .map(oneMore -> UnreachedPage.of(oneMore, limit))
                .flatMap(page -> openings.givenByRoleAlone(opening, page.persons(), page));
    }

    /** @param more there are others behind these */
    record UnreachedPage(List<Unreached> items, boolean more) {
        static UnreachedPage of(List<Unreached> oneMore, int limit) {
            var items = oneMore.size() > limit ? oneMore.subList(0, limit) : oneMore;
            return new UnreachedPage(items, oneMore.size() > limit);
        }

        List<String> persons() {
            return items.stream()
                    .map(each -> each.donor().toString())
                    .distinct()
                    .toList();
        }
    }
}
