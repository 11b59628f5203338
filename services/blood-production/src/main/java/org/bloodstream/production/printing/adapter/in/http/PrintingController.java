package org.bloodstream.production.printing.adapter.in.http;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.labels.PrinterResolution;
import org.bloodstream.labels.UnprintableLabelException;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.printing.application.LabelPress;
import org.bloodstream.production.printing.application.PrintingLabels;
import org.bloodstream.production.printing.domain.PrintingOutcome.Printable;
import org.bloodstream.production.printing.domain.PrintingOutcome.Refused;
import org.bloodstream.web.LabelFormat;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.accept.HeaderContentTypeResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The final label on paper. It changes nothing: {@code labelling} has said before what stands on it. */
@RestController
class PrintingController {
    private static final String WHO_LABELS =
            "hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')";

    private final PrintingLabels labels;
    private final LabelPress press;
    private final HeaderContentTypeResolver accepted = new HeaderContentTypeResolver();

    PrintingController(PrintingLabels labels, LabelPress press) {
        this.labels = labels;
        this.press = press;
    }

    @GetMapping(
            path = "/api/production/components/{component}/label",
            produces = {MediaType.APPLICATION_PDF_VALUE, LabelFormat.APPLICATION_ZPL})
    @PreAuthorize(WHO_LABELS)
    Mono<ResponseEntity<byte[]>> print(
            ServerWebExchange exchange,
            @PathVariable ComponentId component,
            @RequestParam(defaultValue = "DOTS_8_PER_MM") PrinterResolution resolution) {
        var format = LabelFormat.firstOf(accepted.resolveMediaTypes(exchange));
        return labels.finalLabel(component)
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No such component", new ComponentUnknown(component))))
                .flatMap(outcome -> switch (outcome) {
                    case Printable(var label) when format == LabelFormat.ZPL -> press.zpl(label, resolution);
                    case Printable(var label) -> press.pdf(label);
                    case Refused(var objections) -> Mono.error(() -> refusal(objections));
                })
                .onErrorMap(UnprintableLabelException.class, error -> refusal(List.of(error.objection())))
                .map(paper -> format.file(component.toString(), paper));
    }

    private static RefusalException refusal(List<Objection> objections) {
        return new RefusalException(HttpStatus.UNPROCESSABLE_ENTITY, "The label is not printed", objections);
    }
}
