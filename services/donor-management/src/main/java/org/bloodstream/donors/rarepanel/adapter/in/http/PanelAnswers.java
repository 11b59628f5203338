package org.bloodstream.donors.rarepanel.adapter.in.http;

import java.util.UUID;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.rarepanel.application.PanelOutcome;
import org.bloodstream.web.Answer;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import reactor.core.publisher.Mono;

/** What the panels of red cells and of platelets have in common: who may, and the answers. */
final class PanelAnswers {
    static final String KEEPERS = "hasRole('" + Roles.DONOR_CARER + "')";
    static final String READERS = "hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')";

    private PanelAnswers() {}

    static Answer of(PanelOutcome outcome, String refused) {
        return switch (outcome) {
            case PanelOutcome.Recorded(var donor) -> Answer.ok(new Recorded(donor));
            case PanelOutcome.Refused(var objections) -> Answer.refused(refused, objections);
            case PanelOutcome.DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    /** @param known empty when there is no such donor */
    static <T> Mono<T> opened(Openings openings, Opening opening, UUID donor, Mono<T> known) {
        return known.flatMap(found -> openings.givenByRoleAlone(opening, donor.toString(), found))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }

    record Recorded(UUID donor) {}
}
