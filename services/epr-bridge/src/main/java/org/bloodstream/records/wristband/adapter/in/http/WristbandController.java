package org.bloodstream.records.wristband.adapter.in.http;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.labels.PrinterResolution;
import org.bloodstream.labels.UnprintableLabelException;
import org.bloodstream.records.wristband.application.PrintingWristbands;
import org.bloodstream.records.wristband.application.WristbandPress;
import org.bloodstream.records.wristband.domain.Wristband;
import org.bloodstream.records.wristband.domain.WristbandObjection.PatientUnknown;
import org.bloodstream.records.wristband.domain.WristbandOutcome.Printable;
import org.bloodstream.records.wristband.domain.WristbandOutcome.Refused;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.LabelFormat;
import org.bloodstream.web.Opening;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.accept.HeaderContentTypeResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A patient's wristband: first in words, so that whoever prints sees whose it is; then on paper. It changes nothing. */
@RestController
@RequestMapping("/api/records/patients/{authority}/{value}/wristband")
class WristbandController {
    private static final String WHO_PUTS_IT_ON = "hasRole('" + Roles.WARD_NURSE + "')";

    private final PrintingWristbands wristbands;
    private final WristbandPress press;
    private final HeaderContentTypeResolver accepted = new HeaderContentTypeResolver();

    WristbandController(PrintingWristbands wristbands, WristbandPress press) {
        this.wristbands = wristbands;
        this.press = press;
    }

    @GetMapping
    @PreAuthorize(WHO_PUTS_IT_ON)
    Mono<WristbandAnswer> wristband(Opening opening, @PathVariable String authority, @PathVariable String value) {
        return of(opening, authority, value)
                .flatMap(wristband -> press.nameByHand(wristband).map(hand -> WristbandAnswer.of(wristband, hand)))
                .onErrorMap(UnprintableLabelException.class, error -> refusal(List.of(error.objection())));
    }

    @GetMapping(
            path = "/label",
            produces = {MediaType.APPLICATION_PDF_VALUE, LabelFormat.APPLICATION_ZPL})
    @PreAuthorize(WHO_PUTS_IT_ON)
    Mono<ResponseEntity<byte[]>> print(
            Opening opening,
            ServerWebExchange exchange,
            @PathVariable String authority,
            @PathVariable String value,
            @RequestParam(defaultValue = "DOTS_8_PER_MM") PrinterResolution resolution) {
        var format = LabelFormat.firstOf(accepted.resolveMediaTypes(exchange));
        return of(opening, authority, value)
                .flatMap(wristband -> switch (format) {
                    case PDF -> press.pdf(wristband);
                    case ZPL -> press.zpl(wristband, resolution);
                })
                .onErrorMap(UnprintableLabelException.class, error -> refusal(List.of(error.objection())))
                .map(paper -> format.file("wristband", paper));
    }

    private Mono<Wristband> of(Opening opening, String authority, String value) {
        return wristbands
                .wristband(opening, number(authority, value))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such patient", new PatientUnknown())))
                .flatMap(outcome -> switch (outcome) {
                    case Printable(var wristband) -> Mono.just(wristband);
                    case Refused(var objections) -> Mono.error(() -> refusal(objections));
                });
    }

    private static RefusalException refusal(List<? extends Objection> objections) {
        return new RefusalException(HttpStatus.UNPROCESSABLE_ENTITY, "The wristband is not printed", objections);
    }

    private static PatientIdentifier number(String authority, String value) {
        try {
            return new PatientIdentifier(authority, value);
        } catch (UnreadableCodeException e) {
            throw new BadInputException("value", e.code(), String.valueOf(e.getMessage()));
        }
    }
}
