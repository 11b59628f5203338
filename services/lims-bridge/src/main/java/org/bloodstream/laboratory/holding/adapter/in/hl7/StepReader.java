package org.bloodstream.laboratory.holding.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.segment.BPX;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.holding.domain.Step;
import org.bloodstream.laboratory.holding.domain.Step.Pack;

/** One BPX: the status (table 0510) says which step it is. */
final class StepReader {
    private static final Set<String> TABLE_0510 =
            Set.of("CR", "DS", "PT", "RA", "RD", "RE", "RI", "RL", "RQ", "RS", "WA");
    private static final Set<String> FINAL_OR_PRELIMINARY = Set.of("F", "P");
    private static final int LONGEST_LOCATION = 20;

    private final FieldErrors errors;
    private final DispenseContext context;
    private final BPX bpx;
    private final int number;

    StepReader(FieldErrors errors, DispenseContext context, BPX bpx, int number) {
        this.errors = errors;
        this.context = context;
        this.bpx = bpx;
        this.number = number;
    }

    /** Empty when something in it is wrong, which then is among the errors. */
    Optional<Step> step() {
        var pack = new PackReader(errors, bpx, number).pack(context.laboratory());
        checkStatus();
        var status = Fields.text(bpx, 2).orElse("");
        return switch (status) {
            case "RD", "RS" -> reserve(pack);
            case "DS" -> issue(pack);
            case "RA", "RL" ->
                pack.map(given -> new Step.GiveBack(given, context.patient().orElse(null)));
            case "WA" ->
                pack.map(given -> new Step.Waste(given, context.patient().orElse(null)));
            default -> unsupported(status);
        };
    }

    private Optional<Step> reserve(Optional<Pack> pack) {
        requirePatientAndOrder();
        return errors.any()
                ? Optional.empty()
                : pack.map(given -> new Step.Reserve(
                        given, context.patient().orElseThrow(), context.order().orElseThrow()));
    }

    private Optional<Step> issue(Optional<Pack> pack) {
        requirePatientAndOrder();
        var location = location();
        return errors.any()
                ? Optional.empty()
                : pack.map(given -> new Step.Issue(
                        given, context.patient().orElseThrow(), context.order().orElseThrow(), location.orElseThrow()));
    }

    private void requirePatientAndOrder() {
        var numbers = Place.of("PID", 3);
        if (context.patient().isEmpty() && !errors.has(numbers))
            errors.missing(numbers, "patient-number-missing", "Reserving and issuing name the patient");
        var order = new Place("ORC", context.orc(), 2);
        if (context.order().isEmpty() && !errors.has(order))
            errors.missing(order, "order-number-missing", "Reserving and issuing name the order");
    }

    private Optional<String> location() {
        var location = Fields.text(bpx, 18);
        if (location.isEmpty()) errors.missing(place(18), "location-missing", "Issuing names the point of care");
        if (location.filter(ward -> ward.length() > LONGEST_LOCATION).isPresent())
            errors.add(place(18), Hl7Error.TOO_LONG, "location-too-long", "A point of care has at most 20 characters");
        return location;
    }

    private void checkStatus() {
        if (!FINAL_OR_PRELIMINARY.contains(Fields.text(bpx, 3).orElse("")))
            errors.add(place(3), Hl7Error.TABLE_VALUE, "blood-product-status-unsupported", "BPX-3 must be F or P");
    }

    private Optional<Step> unsupported(String status) {
        if (status.isEmpty()) errors.missing(place(2), "dispense-status-missing", "The dispense status is required");
        else if (TABLE_0510.contains(status))
            errors.add(place(2), Hl7Error.TABLE_VALUE, "dispense-status-unsupported", "This status is not taken here");
        else errors.add(place(2), Hl7Error.TABLE_VALUE, "dispense-status-unknown", "The status is not in table 0510");
        return Optional.empty();
    }

    private Place place(int field) {
        return new Place("BPX", number, field);
    }
}
