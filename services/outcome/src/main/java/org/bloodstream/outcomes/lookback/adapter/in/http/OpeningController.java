package org.bloodstream.outcomes.lookback.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.outcomes.lookback.application.OpeningCases;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.BloodServiceOnly;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.DonationNotHeardOf;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.DonorNotHeardOf;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.NoOrganisation;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.NothingReceived;
import org.bloodstream.web.Answer;
import org.bloodstream.web.Caller;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Opening either end is on record before anything is done, also when nothing comes of it. */
@RestController
class OpeningController {
    private static final String REFUSED = "No look-back was opened";

    private final Commands commands;
    private final Openings openings;
    private final OpeningCases cases;

    OpeningController(Commands commands, Openings openings, OpeningCases cases) {
        this.commands = commands;
        this.openings = openings;
        this.cases = cases;
    }

    @PostMapping("/api/outcomes/look-backs/from-donor")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ResponseEntity<Object>> fromDonor(
            CommandRequest request, Opening opening, @Valid @RequestBody FromDonor body) {
        var organisation = ofTheBloodService(request.caller());
        return donor(body)
                .flatMap(donor -> openings.givenByRoleAlone(opening, donor.toString(), donor))
                .flatMap(donor -> commands.once(
                        request, body, () -> cases.fromDonor(donor, body.why(), organisation, request.act())
                                .map(OpeningController::opened)
                                .defaultIfEmpty(refused(new DonorNotHeardOf()))));
    }

    private Mono<UUID> donor(FromDonor body) {
        return body.oneOfTheirDonations()
                .map(donation -> cases.donorOf(donation).switchIfEmpty(Mono.error(OpeningController::notHeardOf)))
                .orElseGet(() -> Mono.justOrEmpty(body.donor()));
    }

    private static RefusalException notHeardOf() {
        return new RefusalException(HttpStatus.UNPROCESSABLE_CONTENT, REFUSED, List.of(new DonationNotHeardOf()));
    }

    @PostMapping("/api/outcomes/look-backs/from-recipient")
    @PreAuthorize("hasRole('" + Roles.HAEMOVIGILANCE_OFFICER + "')")
    Mono<ResponseEntity<Object>> fromRecipient(
            CommandRequest request, Opening opening, @Valid @RequestBody FromRecipient body) {
        var organisation = organisation(request.caller());
        return openings.given(opening, body.patient().key(), body)
                .flatMap(given -> commands.once(request, given, () -> cases.fromRecipient(
                                given.start(), given.why(), organisation, request.act())
                        .map(OpeningController::opened)
                        .defaultIfEmpty(refused(new NothingReceived()))));
    }

    private static OdsCode organisation(Caller caller) {
        if (caller.organisation() == null)
            throw new RefusalException(HttpStatus.FORBIDDEN, REFUSED, List.of(new NoOrganisation()));
        return caller.organisation();
    }

    /** Donors are the blood service's: of a clinician elsewhere nobody has said that they may know of any. */
    private static OdsCode ofTheBloodService(Caller caller) {
        if (!OdsCode.REGION.equals(caller.organisation()))
            throw new RefusalException(HttpStatus.FORBIDDEN, REFUSED, List.of(new BloodServiceOnly()));
        return OdsCode.REGION;
    }

    private static Answer opened(UUID id) {
        return Answer.created(new Opened(id));
    }

    private static Answer refused(LookBackObjection objection) {
        return Answer.refused(REFUSED, List.of(objection));
    }

    record Opened(UUID lookBack) {}
}
