package org.bloodstream.laboratory.holding.adapter.in.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.group.BPS_O29_ORDER;
import ca.uhn.hl7v2.model.v251.message.BPS_O29;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.exchange.fields.Facilities;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.holding.application.Line;
import org.bloodstream.laboratory.message.PatientReader;

/** Walks a BPS^O29; counts ORC and BPX through the whole message, as ERR-2 does. */
final class DispenseReader {
    private static final int LONGEST_ORDER = 22;

    private final FieldErrors errors;
    private final BPS_O29 message;
    private final List<Line> lines = new ArrayList<>();
    private final Set<ComponentId> seen = new HashSet<>();
    private int orc;
    private int bpx;

    DispenseReader(FieldErrors errors, BPS_O29 message) {
        this.errors = errors;
        this.message = message;
    }

    List<Line> lines() {
        var patient = patient();
        try {
            for (var order : message.getORDERAll()) read(order, patient);
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
        if (bpx == 0) errors.missing(new Place("BPX", 1, 0), "dispense-missing", "The message names no component");
        return lines;
    }

    /** Steps that need a patient say so themselves. */
    private Optional<PatientIdentifier> patient() {
        var pid = message.getPATIENT().getPID();
        return Fields.first(pid, 3).isEmpty() ? Optional.empty() : new PatientReader(errors).read(pid);
    }

    private void read(BPS_O29_ORDER order, Optional<PatientIdentifier> patient) throws HL7Exception {
        var context = new DispenseContext(
                Facilities.sender(message.getMSH(), errors), patient, orderNumber(order, ++orc), orc);
        for (var product : order.getPRODUCTAll()) {
            var number = ++bpx;
            new StepReader(errors, context, product.getBPX(), number)
                    .step()
                    .filter(step -> isFirst(step.pack().component(), number))
                    .ifPresent(step -> lines.add(new Line(number, step)));
        }
    }

    private Optional<String> orderNumber(BPS_O29_ORDER order, int sequence) {
        var number = Fields.text(order.getORC(), 2);
        if (number.filter(text -> !text.matches("[A-Za-z0-9][A-Za-z0-9-]*")).isPresent())
            errors.add(
                    new Place("ORC", sequence, 2),
                    Hl7Error.DATA_TYPE,
                    "order-number-malformed",
                    "An order number has letters, digits and hyphens");
        if (number.filter(text -> text.length() > LONGEST_ORDER).isPresent())
            errors.add(
                    new Place("ORC", sequence, 2),
                    Hl7Error.TOO_LONG,
                    "order-number-too-long",
                    "An order number has at most 22 characters");
        return number;
    }

    /** Two steps of one pack in one message leave open which came first. */
    private boolean isFirst(ComponentId component, int number) {
        if (seen.add(component)) return true;
        errors.add(
                new Place("BPX", number, 5),
                Hl7Error.DUPLICATE_KEY,
                "component-repeated",
                "The message names this component twice");
        return false;
    }
}
