package org.bloodstream.records.patients.adapter.in.hl7;

import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Type;
import ca.uhn.hl7v2.model.v251.segment.PID;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.PatientNumbers;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.records.patients.domain.Address;
import org.bloodstream.records.patients.domain.BirthDate;
import org.bloodstream.records.patients.domain.BirthOrder;
import org.bloodstream.records.patients.domain.Change;
import org.bloodstream.records.patients.domain.Claim;
import org.bloodstream.records.patients.domain.PersonChange;
import org.bloodstream.records.patients.domain.PersonName;
import org.bloodstream.records.patients.domain.Sex;

/** PID: who is meant. An empty field says nothing, a null ({@code ""}) that the value is no longer known. */
public final class PidReader {
    private final FieldErrors errors;

    public PidReader(FieldErrors errors) {
        this.errors = errors;
    }

    /** The first PID of the message; empty when something in it is wrong, which then is among the errors. */
    public Optional<Claim> read(Message message) {
        var pid = Fields.segment(message, "PID", PID.class);
        if (pid.isEmpty()) errors.missing(Place.of("PID", 3), "patient-number-missing", "The message names no patient");
        return pid.flatMap(segment -> read(segment, 1));
    }

    Optional<Claim> read(Segment pid, int sequence) {
        var numbers = new PatientNumbers(errors).in(pid, new Place("PID", sequence, 3));
        var person = new PersonChange(
                change(pid, 5, PidReader::name),
                change(pid, 7, type -> birthDate(type, new Place("PID", sequence, 7))),
                change(pid, 8, type -> sex(type, new Place("PID", sequence, 8))),
                change(pid, 11, PidReader::address),
                birthOrder(pid, sequence));
        return errors.any() || numbers.isEmpty() ? Optional.empty() : Optional.of(new Claim(numbers, person));
    }

    private static <T> Change<T> change(Segment pid, int field, Function<Type, Optional<T>> read) {
        var value = Fields.first(pid, field);
        if (value.isEmpty()) return new Change.Keep<>();
        if (Fields.isNull(value.get())) return new Change.Clear<>();
        return value.flatMap(read).<Change<T>>map(Change.To::new).orElseGet(Change.Keep::new);
    }

    private static Optional<PersonName> name(Type xpn) {
        var family = Fields.component(xpn, 1);
        var given = parts(xpn, 2, 3);
        return family.isEmpty() && given.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(family.orElse(null), given));
    }

    /** The time of birth, if given, is not kept. */
    private Optional<BirthDate> birthDate(Type ts, Place place) {
        return Fields.component(ts, 1).flatMap(text -> errors.reading(place, () -> new BirthDate(dashed(text))));
    }

    private static String dashed(String digits) {
        String date = digits.length() > 8 ? digits.substring(0, 8) : digits;
        return date.replaceFirst("^(\\d{4})(\\d{2})", "$1-$2").replaceFirst("^(\\d{4}-\\d{2})(\\d{2})$", "$1-$2");
    }

    /** PID-25, but only with a multiple birth in PID-24: some systems number every birth. */
    private Change<BirthOrder> birthOrder(Segment pid, int sequence) {
        var multiple = change(pid, 24, type -> Fields.component(type, 1));
        return switch (multiple) {
            case Change.Keep<String> _ -> new Change.Keep<>();
            case Change.Clear<String> _ -> new Change.Clear<>();
            case Change.To<String>(var said)
            when said.equals("Y") -> change(pid, 25, type -> birthOrder(type, new Place("PID", sequence, 25)));
            case Change.To<String> _ -> new Change.Clear<>();
        };
    }

    private Optional<BirthOrder> birthOrder(Type nm, Place place) {
        return Fields.component(nm, 1).flatMap(text -> errors.reading(place, () -> BirthOrder.read(text)));
    }

    private Optional<Sex> sex(Type is, Place place) {
        return Fields.component(is, 1).flatMap(code -> switch (code.toUpperCase(Locale.ROOT)) {
            case "F" -> Optional.of(Sex.FEMALE);
            case "M" -> Optional.of(Sex.MALE);
            case "O", "A", "N" -> Optional.of(Sex.OTHER);
            case "U" -> Optional.of(Sex.UNKNOWN);
            default -> unknownSex(place);
        });
    }

    private Optional<Sex> unknownSex(Place place) {
        errors.add(place, Hl7Error.TABLE_VALUE, "sex-unknown", "The sex is not in table 0001");
        return Optional.empty();
    }

    private static Optional<Address> address(Type xad) {
        return Optional.of(new Address(
                parts(xad, 1, 2),
                Fields.component(xad, 3).orElse(null),
                Fields.component(xad, 5).orElse(null),
                Fields.component(xad, 6).orElse(null)));
    }

    private static List<String> parts(Type type, int one, int other) {
        return Stream.of(one, other)
                .flatMap(part -> Fields.component(type, part).stream())
                .toList();
    }
}
