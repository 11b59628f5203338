package org.bloodstream.production.disposition.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.disposition.application.MeasuringComponents;
import org.bloodstream.production.disposition.domain.MeasuringOutcome;
import org.bloodstream.production.disposition.domain.MeasuringOutcome.Done;
import org.bloodstream.production.disposition.domain.MeasuringOutcome.Refused;
import org.bloodstream.production.process.adapter.in.http.MeasuredValue;
import org.bloodstream.production.process.adapter.in.http.OutsideValue;
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
class MeasurementController {
    private final Commands commands;
    private final MeasuringComponents components;

    MeasurementController(Commands commands, MeasuringComponents components) {
        this.commands = commands;
        this.components = components;
    }

    @PostMapping("/api/production/components/{component}/measurements")
    @PreAuthorize("hasRole('" + Roles.PROCESSING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> measure(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody Measure body) {
        return commands.once(request, body, () -> components
                .measure(component, MeasuredValue.all(body.measured()), request.act())
                .map(MeasurementController::answer)
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component))));
    }

    private static Answer answer(MeasuringOutcome outcome) {
        return switch (outcome) {
            case Done(var event) ->
                Answer.created(new MeasuredUnit(event.component(), OutsideValue.of(event.outside())));
            case Refused(var objections) -> Answer.refused("Nothing was recorded", objections);
        };
    }

    record Measure(@NotEmpty @Size(max = 8) List<@NotNull @Valid MeasuredValue> measured) {}

    /** @param outside its limits; with anything here it needs a disposition */
    record MeasuredUnit(ComponentId component, List<OutsideValue> outside) {}
}
