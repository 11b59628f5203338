package org.bloodstream.donors.correcting.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bloodstream.donors.correcting.application.CorrectingDonors;
import org.bloodstream.donors.correcting.application.CorrectingDonors.Answered;
import org.bloodstream.donors.correcting.domain.CorrectedField;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Corrected;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.DonorUnknown;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Refused;
import org.bloodstream.donors.correcting.domain.ParticularsCorrected;
import org.bloodstream.donors.correcting.domain.Touched;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.registration.application.ApplicantParticulars;
import org.bloodstream.donors.registration.domain.LikelyDonor;
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

@RestController
class CorrectionController {
    private static final int MOST_TOLD = 10;

    private final Commands commands;
    private final CorrectingDonors donors;

    CorrectionController(Commands commands, CorrectingDonors donors) {
        this.commands = commands;
        this.donors = donors;
    }

    @PostMapping("/api/donors/{donor}/correction")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> correct(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody CorrectParticulars body) {
        var correction = body.read(donor);
        return commands.once(
                request, body, () -> donors.correct(correction, request.act()).map(CorrectionController::answer));
    }

    private static Answer answer(Answered answered) {
        return switch (answered.outcome()) {
            case Corrected corrected -> Answer.ok(Correction.of(corrected.event(), answered));
            case Refused refused -> Answer.refused("Nothing was corrected", refused.objections());
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    /** Numbers and what agrees, as a registration tells them; no names. */
    record Correction(
            UUID donor, int correction, Set<CorrectedField> fields, List<Touched> touched, List<LikelyDonor> likely) {
        static Correction of(ParticularsCorrected event, Answered answered) {
            return new Correction(
                    event.donor(),
                    event.correction(),
                    new TreeSet<>(event.fields()),
                    answered.touched(),
                    answered.likely().stream()
                            .limit(MOST_TOLD)
                            .map(ApplicantParticulars::likely)
                            .toList());
        }
    }
}
