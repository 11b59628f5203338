package org.bloodstream.outcomes.emergency.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.outcomes.bedside.domain.ScannedWristband;
import org.bloodstream.outcomes.emergency.application.DeclaringEmergencies;
import org.bloodstream.outcomes.emergency.domain.EmergencyObjection.EmergencyUnknown;
import org.bloodstream.outcomes.emergency.domain.EmergencyObjection.WristbandUnreadable;
import org.bloodstream.outcomes.emergency.domain.EndingDecision;
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

/** Those beside the patient declare it and name the clinician who answers for it; the laboratory may end it as well. */
@RestController
class EmergencyController {
    private static final String BESIDE_THE_PATIENT =
            "hasAnyRole('" + Roles.WARD_NURSE + "', '" + Roles.PRESCRIBER + "')";
    private static final String OR_THE_LABORATORY =
            "hasAnyRole('" + Roles.WARD_NURSE + "', '" + Roles.PRESCRIBER + "', '" + Roles.TRANSFUSION_SCIENTIST + "')";

    private final Commands commands;
    private final DeclaringEmergencies emergencies;

    EmergencyController(Commands commands, DeclaringEmergencies emergencies) {
        this.commands = commands;
        this.emergencies = emergencies;
    }

    @PostMapping("/api/bedside/emergencies")
    @PreAuthorize(BESIDE_THE_PATIENT)
    Mono<ResponseEntity<Object>> declare(CommandRequest request, @Valid @RequestBody DeclareEmergency body) {
        return commands.once(request, body, () -> declared(request, body));
    }

    private Mono<Answer> declared(CommandRequest request, DeclareEmergency body) {
        var wristband = ScannedWristband.read(body.wristband());
        var worn = wristband.number();
        if (worn == null)
            return Mono.just(Answer.refused(
                    "No emergency was declared", List.of(new WristbandUnreadable(String.valueOf(wristband.fault())))));
        return emergencies
                .declare(request.act(), worn, body.clinician(), body.why().strip())
                .map(emergency -> Answer.created(EmergencyView.of(emergency)));
    }

    @PostMapping("/api/bedside/emergencies/{emergency}/ending")
    @PreAuthorize(OR_THE_LABORATORY)
    Mono<ResponseEntity<Object>> end(CommandRequest request, @PathVariable UUID emergency) {
        return commands.once(request, Map.of(), () -> emergencies
                .end(request.act(), emergency)
                .map(EmergencyController::answer)
                .defaultIfEmpty(Answer.notFound("No such emergency", new EmergencyUnknown())));
    }

    private static Answer answer(EndingDecision decision) {
        return switch (decision) {
            case EndingDecision.Accepted(var ended) -> Answer.ok(EmergencyView.of(ended));
            case EndingDecision.Refused(var objections) -> Answer.refused("Nothing was ended", objections);
        };
    }
}
