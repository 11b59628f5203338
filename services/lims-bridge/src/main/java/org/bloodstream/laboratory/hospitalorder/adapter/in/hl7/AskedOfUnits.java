package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.group.OMB_O27_OBSERVATION;
import ca.uhn.hl7v2.model.v251.group.OMB_O27_ORDER;
import ca.uhn.hl7v2.model.v251.segment.OBX;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.hospitalorder.domain.AskedLine;
import org.jspecify.annotations.Nullable;

/** The OBX of a line: the group, antigens that its units must lack, how old they may be. Nothing of it is a result. */
final class AskedOfUnits {
    private static final String ABO = "883-9^LN";
    private static final String RHD = "10331-7^LN";
    private static final String AGE = "MAXIMUM_AGE_DAYS^L";
    private static final String OF_ISBT = "^ISBT";

    private static final Map<String, Abo> ABO_VALUES = Map.of("O", Abo.O, "A", Abo.A, "B", Abo.B, "AB", Abo.AB);
    private static final Map<String, RhD> RHD_VALUES = Map.of("POS", RhD.POSITIVE, "NEG", RhD.NEGATIVE);
    /** Table 0085: a detail of the order, and no result. */
    private static final String ORDER_DETAIL = "O";

    private final FieldErrors errors;
    private final List<OMB_O27_OBSERVATION> observations;
    private final Place product;
    private final Set<String> seen = new HashSet<>();
    private final Set<Antigen> absent = new TreeSet<>();
    private int obx;
    private @Nullable Abo abo;
    private @Nullable RhD rhD;
    private @Nullable Integer age;

    /**
     * @param product BPO-2 of the line
     * @param before OBX of the lines before
     */
    AskedOfUnits(FieldErrors errors, OMB_O27_ORDER order, Place product, int before) {
        this.errors = errors;
        this.observations = all(order);
        this.product = product;
        this.obx = before;
    }

    /** Once, and before what was read is asked for. */
    void read() {
        for (var observation : observations) {
            obx++;
            read(observation.getOBX());
        }
    }

    Optional<BloodGroup> group() {
        if (abo != null && rhD != null) return Optional.of(new BloodGroup(abo, rhD));
        if (!seen.contains(ABO) || !seen.contains(RHD))
            errors.missing(product, "group-missing", "The line's OBX 883-9 and 10331-7 say its group");
        return Optional.empty();
    }

    Set<Antigen> antigensAbsent() {
        return absent;
    }

    Optional<Integer> maximumAgeDays() {
        return Optional.ofNullable(age);
    }

    int lastObservation() {
        return obx;
    }

    private void read(OBX segment) {
        var named = "%s^%s"
                .formatted(
                        Fields.text(segment, 3).orElse(""),
                        Fields.text(segment, 3, 3).orElse(""));
        if (!seen.add(named)) {
            errors.add(place(3), Hl7Error.DUPLICATE_KEY, "observation-repeated", "A line says each thing once");
            return;
        }
        if (!Fields.text(segment, 11).orElse(ORDER_DETAIL).equals(ORDER_DETAIL))
            errors.add(place(11), Hl7Error.TABLE_VALUE, "observation-status-unsupported", "OBX-11 is O: no result");
        switch (named) {
            case ABO -> abo = value(segment, ABO_VALUES);
            case RHD -> rhD = value(segment, RHD_VALUES);
            case AGE -> age = age(segment).orElse(null);
            default -> {
                if (named.endsWith(OF_ISBT)) antigen(segment).ifPresent(absent::add);
                else
                    errors.add(
                            place(3),
                            Hl7Error.TABLE_VALUE,
                            "observation-unknown",
                            "A line says its group, antigens that are absent and the oldest age");
            }
        }
    }

    private <T> @Nullable T value(OBX segment, Map<String, T> values) {
        var value = values.get(Fields.text(segment, 5).orElse(""));
        if (value == null)
            errors.add(place(5), Hl7Error.TABLE_VALUE, "group-unknown", "ABO is O, A, B or AB; RhD is POS or NEG");
        return value;
    }

    private Optional<Antigen> antigen(OBX segment) {
        if (!Fields.text(segment, 5).equals(Optional.of("NEG"))) {
            errors.add(place(5), Hl7Error.TABLE_VALUE, "antigen-not-absent", "Antigens are ordered absent: NEG");
            return Optional.empty();
        }
        return errors.reading(
                place(3), () -> new Antigen(Fields.text(segment, 3).orElse("")));
    }

    private Optional<Integer> age(OBX segment) {
        return errors.reading(place(5), () -> age(Fields.text(segment, 5).orElse("")));
    }

    private static int age(String text) {
        UnreadableCodeException.refuseIf(
                !text.matches("\\d{1,2}")
                        || Integer.parseInt(text) < 1
                        || Integer.parseInt(text) > AskedLine.OLDEST_DAYS,
                "age-out-of-range",
                "The oldest age is 1 to 35 days");
        return Integer.parseInt(text);
    }

    private Place place(int field) {
        return new Place("OBX", obx, field);
    }

    private static List<OMB_O27_OBSERVATION> all(OMB_O27_ORDER order) {
        try {
            return order.getOBSERVATIONAll();
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
