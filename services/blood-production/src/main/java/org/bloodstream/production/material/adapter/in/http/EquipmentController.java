package org.bloodstream.production.material.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.material.application.KeepingEquipment;
import org.bloodstream.production.material.domain.EquipmentEvent.AsFound;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentCalibrated;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentRegistered;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentTakenOutOfUse;
import org.bloodstream.production.material.domain.EquipmentEvent.RemovalReason;
import org.bloodstream.production.material.domain.EquipmentKind;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The equipment's number may have a slash, so it stands in bodies and in no path. */
@RestController
class EquipmentController {
    private static final String OFFICER = "hasRole('" + Roles.QUALITY_OFFICER + "')";
    private static final String EITHER =
            "hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')";

    private final Commands commands;
    private final KeepingEquipment equipment;

    EquipmentController(Commands commands, KeepingEquipment equipment) {
        this.commands = commands;
        this.equipment = equipment;
    }

    @PostMapping("/api/production/equipment")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> register(CommandRequest request, @Valid @RequestBody Register body) {
        return commands.once(request, body, () -> equipment
                .register(body.event(), request.act())
                .map(outcome -> MaterialAnswers.created(outcome, "The equipment was not registered")));
    }

    @PostMapping("/api/production/equipment/calibrations")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> calibrate(CommandRequest request, @Valid @RequestBody Calibrate body) {
        return commands.once(request, body, () -> equipment
                .calibrate(body.event(), request.act())
                .map(outcome -> MaterialAnswers.created(outcome, "The calibration was not recorded")));
    }

    /** Whoever works with it may take it out of use. */
    @PostMapping("/api/production/equipment/removals")
    @PreAuthorize(EITHER)
    Mono<ResponseEntity<Object>> remove(CommandRequest request, @Valid @RequestBody Remove body) {
        return commands.once(request, body, () -> equipment
                .remove(body.event(request.at()), request.act())
                .map(outcome -> MaterialAnswers.created(outcome, "The equipment was not taken out of use")));
    }

    record Register(
            @NotNull Equipment equipment,
            @NotNull EquipmentKind kind,

            @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 80)
            String site,

            @NotNull Instant calibratedAt,
            @NotNull LocalDate dueOn) {
        EquipmentRegistered event() {
            return new EquipmentRegistered(equipment, kind, new Site(site.strip()), calibratedAt, dueOn);
        }
    }

    record Calibrate(
            @NotNull Equipment equipment,
            @NotNull AsFound found,
            @NotNull Instant calibratedAt,
            @NotNull LocalDate dueOn) {
        EquipmentCalibrated event() {
            return new EquipmentCalibrated(equipment, found, calibratedAt, dueOn);
        }
    }

    /** @param wrongSince from when on nobody may rely on what was made with it */
    record Remove(
            @NotNull Equipment equipment,
            @NotNull RemovalReason reason,
            @Nullable Instant wrongSince) {
        EquipmentTakenOutOfUse event(Instant now) {
            return new EquipmentTakenOutOfUse(equipment, reason, wrongSince, now);
        }
    }
}
