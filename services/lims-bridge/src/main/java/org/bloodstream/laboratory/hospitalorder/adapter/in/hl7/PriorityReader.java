package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.group.OMB_O27_ORDER;
import ca.uhn.hl7v2.model.v251.group.OMB_O27_TIMING;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.hospitalorder.domain.Urgency;

/** How pressing a line is: TQ1-9 (table 0485), or ORC-7.6 as older systems say it. What nobody said is routine. */
final class PriorityReader {
    private static final int PRIORITY = 9;

    private final FieldErrors errors;
    private final OMB_O27_ORDER order;
    /** Errors are told at ORC-7, whichever of the two said it: a line has one ORC, and any number of TQ1. */
    private final Place place;

    PriorityReader(FieldErrors errors, OMB_O27_ORDER order, Place place) {
        this.errors = errors;
        this.order = order;
        this.place = place;
    }

    /** Empty when it is wrong, which then is among the errors. */
    Optional<Urgency> urgency() {
        var said = said();
        if (said.isEmpty()) return Optional.of(Urgency.ROUTINE);
        if (said.stream().distinct().count() > 1)
            return refused("priority-ambiguous", "The priority is said once, or alike");
        var urgency = urgency(said.getFirst());
        return urgency.isPresent() ? urgency : refused("priority-unknown", "The priority is S, A or R");
    }

    private static Optional<Urgency> urgency(String code) {
        return switch (code) {
            case "S" -> Optional.of(Urgency.EMERGENCY);
            case "A" -> Optional.of(Urgency.URGENT);
            case "R" -> Optional.of(Urgency.ROUTINE);
            default -> Optional.empty();
        };
    }

    private List<String> said() {
        var said = new ArrayList<String>();
        Fields.text(order.getORC(), 7, 6).ifPresent(said::add);
        for (var timing : timings(order))
            for (var priority : Fields.repetitions(timing.getTQ1(), PRIORITY))
                said.add(Fields.component(priority, 1).orElse(""));
        return said;
    }

    static List<OMB_O27_TIMING> timings(OMB_O27_ORDER order) {
        try {
            return order.getTIMINGAll();
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Urgency> refused(String code, String message) {
        errors.add(place, Hl7Error.TABLE_VALUE, code, message);
        return Optional.empty();
    }
}
