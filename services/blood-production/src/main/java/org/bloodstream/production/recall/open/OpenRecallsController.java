package org.bloodstream.production.recall.open;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.web.Caller;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The blood service's officers see every recall; a laboratory's scientist those of their own organisation. */
@RestController
class OpenRecallsController {
    private static final Set<String> SEE_ALL = Set.of(Roles.QUALITY_OFFICER, Roles.DISTRIBUTION_OFFICER);
    private static final String NOBODYS = "-";

    private final OpenRecalls recalls;

    OpenRecallsController(OpenRecalls recalls) {
        this.recalls = recalls;
    }

    @GetMapping("/api/production/recalls")
    @PreAuthorize("hasAnyRole('" + Roles.QUALITY_OFFICER + "', '" + Roles.DISTRIBUTION_OFFICER + "', '"
            + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<RecallPage> open(Caller caller, @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return recalls.list(hospital(caller), limit + 1).map(found -> RecallPage.of(found, limit));
    }

    private static String hospital(Caller caller) {
        if (caller.roles().stream().anyMatch(SEE_ALL::contains)) return "";
        return caller.hospital().map(OdsCode::value).orElse(NOBODYS);
    }

    /** @param more whether there are others beyond the limit */
    record RecallPage(List<OpenRecall> items, boolean more) {
        static RecallPage of(List<OpenRecall> found, int limit) {
            return new RecallPage(found.stream().limit(limit).toList(), found.size() > limit);
        }
    }
}
