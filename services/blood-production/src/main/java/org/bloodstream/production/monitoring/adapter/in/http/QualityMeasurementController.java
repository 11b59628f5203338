package org.bloodstream.production.monitoring.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.monitoring.application.MeasureUnit;
import org.bloodstream.production.monitoring.application.MeasuringQuality;
import org.bloodstream.production.monitoring.application.MeasuringQuality.Outcome;
import org.bloodstream.production.monitoring.domain.Measure;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class QualityMeasurementController {
    private final Commands commands;
    private final MeasuringQuality measuring;

    QualityMeasurementController(Commands commands, MeasuringQuality measuring) {
        this.commands = commands;
        this.measuring = measuring;
    }

    @PostMapping("/api/production/components/{component}/quality-measurements")
    @PreAuthorize("hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.TESTING_SCIENTIST + "', '"
            + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> measure(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody Measured body) {
        return commands.once(request, body, () -> measuring
                .measure(body.command(component, request.at()), request.act())
                .map(QualityMeasurementController::answer)
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component))));
    }

    private static Answer answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(var event) ->
                Answer.created(new Recorded(event.component(), event.measure(), event.within()));
            case Outcome.Refused(var objections) -> Answer.refused("Nothing was recorded", objections);
        };
    }

    /** @param measuredAt absent: now */
    record Measured(
            @NotNull Measure measure,

            @NotNull @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 4)
            BigDecimal value,

            @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
            String method,

            @Nullable Instant measuredAt) {
        MeasureUnit command(ComponentId component, Instant now) {
            return new MeasureUnit(component, measure, value, method.strip(), measuredAt == null ? now : measuredAt);
        }
    }

    /** @param within whether it meets the plan in force */
    record Recorded(ComponentId component, Measure measure, boolean within) {}
}
