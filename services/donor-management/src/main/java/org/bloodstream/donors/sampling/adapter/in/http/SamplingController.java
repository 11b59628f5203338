package org.bloodstream.donors.sampling.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.sampling.application.SamplingOutcome;
import org.bloodstream.donors.sampling.application.SamplingOutcome.Refused;
import org.bloodstream.donors.sampling.application.SamplingOutcome.Taken;
import org.bloodstream.donors.sampling.application.SamplingOutcome.Unknown;
import org.bloodstream.donors.sampling.application.TakingSamples;
import org.bloodstream.donors.sampling.domain.SamplesTaken;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A donor came to give samples alone, and has given them. */
@RestController
class SamplingController {
    private final Commands commands;
    private final TakingSamples taking;

    SamplingController(Commands commands, TakingSamples taking) {
        this.commands = commands;
        this.taking = taking;
    }

    @PostMapping("/api/donors/sessions/{session}/samplings")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> take(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody TakeSamples body) {
        return commands.once(request, body, () -> taking.take(session, body.draft(), request.act())
                .map(SamplingController::answer));
    }

    private static Answer answer(SamplingOutcome outcome) {
        return switch (outcome) {
            case Taken(var event) -> Answer.created(Sampled.of(event));
            case Refused(var objections) -> Answer.refused("The samples were not taken in", objections);
            case Unknown(var what) -> Answer.notFound("Not there", what);
        };
    }

    record Sampled(DonationNumber donation, String printed, int tubes, Instant takenAt) {
        static Sampled of(SamplesTaken event) {
            return new Sampled(event.donation(), event.donation().printed(), event.tubes(), event.takenAt());
        }
    }
}
