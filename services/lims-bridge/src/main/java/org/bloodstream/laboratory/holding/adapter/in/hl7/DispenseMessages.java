package org.bloodstream.laboratory.holding.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.message.BPS_O29;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.InboundHandler;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.holding.application.HoldingComponents;
import org.bloodstream.laboratory.holding.application.LineIncompatible;
import org.bloodstream.laboratory.holding.application.LineRefused;
import org.bloodstream.laboratory.holding.application.Outcome;
import org.bloodstream.laboratory.holding.domain.HoldingObjection;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes dispense status messages. */
@Component
class DispenseMessages implements InboundHandler {
    private final HoldingComponents components;

    DispenseMessages(HoldingComponents components) {
        this.components = components;
    }

    @Override
    public Set<String> types() {
        return Set.of("BPS^O29");
    }

    @Override
    public Mono<Acceptance> accept(InboundMessage message) {
        var errors = new FieldErrors();
        var lines = new DispenseReader(errors, (BPS_O29) message.message()).lines();
        return errors.any()
                ? Mono.just(errors.refused())
                : components.take(lines, message.act()).map(DispenseMessages::acceptance);
    }

    private static Acceptance acceptance(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken(var incompatible) -> taken(incompatible);
            case Outcome.Refused(var lines) -> refused(lines);
        };
    }

    /** Each reason that stops a pack is a warning at it; what only warns or informs is in the finding. */
    private static Acceptance taken(List<LineIncompatible> incompatible) {
        var warnings = new FieldErrors();
        for (var line : incompatible) {
            var place = new Place("BPX", line.line().number(), 5);
            line.reasons().stream()
                    .filter(reason -> reason.severity() == Severity.STOP)
                    .forEach(reason -> warnings.add(place, Hl7Error.ACCEPTED, reason));
        }
        return warnings.accepted();
    }

    private static Acceptance refused(List<LineRefused> lines) {
        var errors = new FieldErrors();
        for (var line : lines) {
            for (var objection : line.objections()) {
                var place = new Place("BPX", line.line().number(), field(objection));
                errors.add(place, hl7Code(objection), objection);
            }
        }
        return errors.refused();
    }

    private static int field(HoldingObjection objection) {
        return switch (objection) {
            case COMPONENT_UNKNOWN, GIVEN_BACK, ALREADY_RESERVED, ALREADY_ISSUED, NOT_HELD, HELD_FOR_ANOTHER -> 5;
            case WASTED, ALREADY_TRANSFUSED -> 2;
            case GROUP_DIFFERS -> 11;
            case EXPIRED, EXPIRY_DIFFERS -> 13;
        };
    }

    private static int hl7Code(HoldingObjection objection) {
        return switch (objection) {
            case COMPONENT_UNKNOWN, GIVEN_BACK, NOT_HELD, WASTED, ALREADY_TRANSFUSED, EXPIRED -> Hl7Error.UNKNOWN_KEY;
            case ALREADY_RESERVED, ALREADY_ISSUED, HELD_FOR_ANOTHER -> Hl7Error.DUPLICATE_KEY;
            case GROUP_DIFFERS, EXPIRY_DIFFERS -> Hl7Error.TABLE_VALUE;
        };
    }
}
