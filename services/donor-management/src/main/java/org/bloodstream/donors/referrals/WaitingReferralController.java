package org.bloodstream.donors.referrals;

import java.util.List;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class WaitingReferralController {
    private final WaitingReferrals referrals;
    private final WaitingOverrulings overrulings;
    private final Openings openings;

    WaitingReferralController(WaitingReferrals referrals, WaitingOverrulings overrulings, Openings openings) {
        this.referrals = referrals;
        this.overrulings = overrulings;
        this.openings = openings;
    }

    /** That somebody was referred says something of their health: every donor on the list is on record as opened. */
    @GetMapping("/api/donors/referrals")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<Referrals> waiting(Opening opening) {
        return referrals
                .latest()
                .collectList()
                .map(Referrals::new)
                .flatMap(list -> openings.givenByRoleAlone(opening, list.persons(), list));
    }

    /** For the second clinician. Everybody on it is on record as opened. */
    @GetMapping("/api/donors/overrulings")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ToConfirm> toConfirm(Opening opening) {
        return overrulings
                .latest()
                .collectList()
                .map(ToConfirm::new)
                .flatMap(list -> openings.givenByRoleAlone(opening, list.persons(), list));
    }

    record ToConfirm(List<WaitingOverruling> overrulings) {
        List<String> persons() {
            return overrulings.stream()
                    .map(each -> each.donor().toString())
                    .distinct()
                    .toList();
        }
    }

    record Referrals(List<WaitingReferral> referrals) {
        List<String> persons() {
            return referrals.stream()
                    .map(referral -> referral.donor().toString())
                    .distinct()
                    .toList();
        }
    }
}
