package org.bloodstream.laboratory.compatibility.adapter.in.http;

import io.r2dbc.spi.Parameters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.laboratory.compatibility.application.AcknowledgingIncompatibilities;
import org.bloodstream.laboratory.compatibility.domain.Acknowledging;
import org.bloodstream.laboratory.compatibility.domain.IncompatibilityObjection;
import org.bloodstream.web.Answer;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Caller;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A hospital's scientists see and acknowledge what was found of packs of their hospital; the region's, everybody's. */
@RestController
class IncompatibilityController {
    private static final String LABORATORY = "hasRole('" + Roles.TRANSFUSION_SCIENTIST + "')";
    private static final Acknowledging UNKNOWN = new Acknowledging.Refused(IncompatibilityObjection.UNKNOWN);

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Commands commands;
    private final AcknowledgingIncompatibilities acknowledging;

    IncompatibilityController(
            DatabaseClient database, JsonMapper json, Commands commands, AcknowledgingIncompatibilities acknowledging) {
        this.database = database;
        this.json = json;
        this.commands = commands;
        this.acknowledging = acknowledging;
    }

    @GetMapping("/api/laboratory/incompatibilities")
    @PreAuthorize(LABORATORY)
    Mono<Beginning<IncompatibilityView>> waiting(
            Caller caller, @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        if (caller.organisation() == null) return Mono.just(new Beginning<>(List.of(), false));
        var hospital = caller.hospital().map(OdsCode::value);
        return database.sql(IncompatibilityView.QUERY)
                .bind("hospital", hospital.map(Parameters::in).orElse(Parameters.in(String.class)))
                .bind("limit", limit + 1)
                .map(row -> IncompatibilityView.of(row, json))
                .all()
                .collectList()
                .map(found -> Beginning.of(found, limit));
    }

    @PostMapping("/api/laboratory/incompatibilities/{finding}/acknowledgement")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> acknowledge(
            CommandRequest request, @PathVariable UUID finding, @Valid @RequestBody Acknowledge body) {
        return commands.once(request, body, () -> acknowledged(request, finding, body));
    }

    private Mono<Answer> acknowledged(CommandRequest request, UUID finding, Acknowledge body) {
        if (request.caller().organisation() == null) return Mono.just(answer(finding, UNKNOWN));
        return acknowledging
                .acknowledge(finding, hospital(request.caller()), body.words().strip(), request.act())
                .map(outcome -> answer(finding, outcome));
    }

    private static @Nullable OdsCode hospital(Caller caller) {
        return caller.hospital().orElse(null);
    }

    private static Answer answer(UUID finding, Acknowledging outcome) {
        return switch (outcome) {
            case Acknowledging.Accepted _ -> Answer.ok(new Acknowledged(finding));
            case Acknowledging.Refused(var objection) ->
                objection == IncompatibilityObjection.UNKNOWN
                        ? Answer.notFound("No such finding", objection)
                        : Answer.refused("Nothing was acknowledged", List.of(objection));
        };
    }

    record Acknowledged(UUID finding) {}
}
