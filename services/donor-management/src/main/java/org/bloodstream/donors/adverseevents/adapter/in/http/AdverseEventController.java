package org.bloodstream.donors.adverseevents.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.bloodstream.donors.adverseevents.application.AdverseEventAnswer;
import org.bloodstream.donors.adverseevents.application.AdverseEventAnswer.Changed;
import org.bloodstream.donors.adverseevents.application.AdverseEventAnswer.Recorded;
import org.bloodstream.donors.adverseevents.application.AdverseEventAnswer.Refused;
import org.bloodstream.donors.adverseevents.application.AdverseEventAnswer.Unknown;
import org.bloodstream.donors.adverseevents.application.FollowingDonors;
import org.bloodstream.donors.adverseevents.domain.EventOutcome;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.bloodstream.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class AdverseEventController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";
    private static final String CARER_OR_CLINICIAN =
            "hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')";

    private final Commands commands;
    private final FollowingDonors following;

    AdverseEventController(Commands commands, FollowingDonors following) {
        this.commands = commands;
        this.following = following;
    }

    @PostMapping("/api/donors/{donor}/adverse-events")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> record(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody RecordAdverseEvent body) {
        return commands.once(request, body, () -> following
                .record(donor, body.report(), body.words().strip(), request.act())
                .map(AdverseEventController::answer));
    }

    @PostMapping("/api/donors/adverse-events/{event}/follow-ups")
    @PreAuthorize(CARER_OR_CLINICIAN)
    Mono<ResponseEntity<Object>> followUp(
            CommandRequest request, @PathVariable UUID event, @Valid @RequestBody Due body) {
        return commands.once(request, body, () -> following
                .followUp(event, body.followUp(), request.act())
                .map(AdverseEventController::answer));
    }

    @PostMapping("/api/donors/adverse-events/{event}/follow-ups/{followUp}/closing")
    @PreAuthorize(CARER_OR_CLINICIAN)
    Mono<ResponseEntity<Object>> close(
            CommandRequest request,
            @PathVariable UUID event,
            @PathVariable int followUp,
            @Valid @RequestBody CloseFollowUp body) {
        boolean byClinician = request.caller().roles().contains(Roles.DONOR_CLINICIAN);
        return commands.once(request, body, () -> following
                .close(event, followUp, body.words().strip(), byClinician, request.act())
                .map(AdverseEventController::answer));
    }

    @PostMapping("/api/donors/adverse-events/{event}/outcome")
    @PreAuthorize(CARER_OR_CLINICIAN)
    Mono<ResponseEntity<Object>> conclude(
            CommandRequest request, @PathVariable UUID event, @Valid @RequestBody ConcludeAdverseEvent body) {
        return commands.once(request, body, () -> following
                .conclude(event, body.outcome(), request.act())
                .map(AdverseEventController::answer));
    }

    private static Answer answer(AdverseEventAnswer answer) {
        return switch (answer) {
            case Recorded(var event, var report) ->
                Answer.created(new NewEvent(event, report.complication().code(), report.isForClinician()));
            case Changed changed -> Answer.ok(changed);
            case Refused(var objections) -> Answer.refused("Nothing was recorded", objections);
            case Unknown(var what) -> Answer.notFound("Not there", what);
        };
    }

    record NewEvent(UUID event, String code, boolean forClinician) {}

    record CloseFollowUp(@Words String words) {}

    record ConcludeAdverseEvent(@NotNull EventOutcome outcome) {}
}
