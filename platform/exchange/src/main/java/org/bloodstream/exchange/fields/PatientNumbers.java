package org.bloodstream.exchange.fields;

import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Type;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * The numbers in a field of type CX. CX-4 {@code HCN}, {@code NHS} or {@code CHI} names a national number; type {@code
 * MR} or {@code PI} a hospital number of the organisation in CX-4. Other kinds (passport, insurance) are passed over.
 */
public final class PatientNumbers {
    private static final Set<String> NATIONAL = Set.of("HCN", "NHS", "CHI");
    private static final Set<String> LOCAL = Set.of("MR", "PI");

    private final FieldErrors errors;

    public PatientNumbers(FieldErrors errors) {
        this.errors = errors;
    }

    /** Every number of the field; none is an error of the field. */
    public Set<PatientIdentifier> in(Segment segment, Place place) {
        Set<PatientIdentifier> numbers = new LinkedHashSet<>();
        boolean wrong = false;
        for (Type repetition : Fields.repetitions(segment, place.field())) {
            if (!isNumber(repetition)) continue;
            var number = number(repetition, place);
            number.ifPresent(numbers::add);
            wrong |= number.isEmpty();
        }
        if (numbers.isEmpty() && !wrong) {
            errors.missing(
                    place, "patient-number-missing", "A health and care number or a hospital number is required");
        }
        return numbers;
    }

    private static boolean isNumber(Type cx) {
        var value = Fields.component(cx, 1);
        var type = Fields.component(cx, 5).orElse("");
        return value.isPresent() && (NATIONAL.contains(authority(cx)) || LOCAL.contains(type));
    }

    private Optional<PatientIdentifier> number(Type cx, Place place) {
        var authority = authority(cx);
        if (authority.isEmpty()) {
            errors.missing(
                    place, "assigning-authority-missing", "A hospital number needs the organisation that gave it");
            return Optional.empty();
        }
        String name = NATIONAL.contains(authority) ? authority : "MR:" + authority;
        String value = Fields.component(cx, 1).orElse("");
        return errors.reading(place, () -> new PatientIdentifier(name, plain(name, value)));
    }

    private static String authority(Type cx) {
        return Fields.component(cx, 4).orElse("").toUpperCase(Locale.ROOT);
    }

    private static String plain(String authority, String value) {
        return NATIONAL.contains(authority) ? value.replaceAll("[ -]", "") : value.toUpperCase(Locale.ROOT);
    }
}
