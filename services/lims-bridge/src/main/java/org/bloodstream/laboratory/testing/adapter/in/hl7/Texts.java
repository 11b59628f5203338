package org.bloodstream.laboratory.testing.adapter.in.hl7;

import ca.uhn.hl7v2.model.Segment;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.domain.DiscretionaryTest;
import org.bloodstream.laboratory.testing.domain.DonationTest;
import org.bloodstream.laboratory.testing.domain.LaboratoryTest;

/** Names, tests and numbers of fields, with what is wrong with them. */
final class Texts {
    private static final int LONGEST = 80;
    /** Up to 6 figures before and behind the point, as batches that are sent as a file. */
    static final String NUMBER = "-?[0-9]{1,6}(?:\\.[0-9]{1,6})?";

    private final FieldErrors errors;

    Texts(FieldErrors errors) {
        this.errors = errors;
    }

    Optional<String> name(Optional<String> text, Place place, String missing) {
        if (text.isEmpty()) errors.missing(place, missing, "A name is required here");
        var wrong = text.filter(name -> name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl));
        wrong.ifPresent(_ -> errors.add(
                place,
                Hl7Error.TOO_LONG,
                "name-unreadable",
                "A name has 1 to 80 characters and no control characters"));
        return wrong.isPresent() ? Optional.empty() : text;
    }

    /** A code of the profile, and of no other system: the same letters may mean something else there. */
    Optional<LaboratoryTest> test(Segment segment, Place place, int field) {
        var test = Fields.text(segment, field, 3)
                .filter("L"::equals)
                .flatMap(_ -> Fields.text(segment, field))
                .flatMap(Texts::test);
        if (test.isEmpty())
            errors.add(
                    place,
                    Hl7Error.TABLE_VALUE,
                    "test-unknown",
                    "A test is named by its code of the profile, system L");
        return test;
    }

    private static Optional<LaboratoryTest> test(String code) {
        return named(DonationTest.class, code)
                .<LaboratoryTest>map(test -> test)
                .or(() -> named(DiscretionaryTest.class, code));
    }

    Optional<BigDecimal> number(Optional<String> text, Place place) {
        var number = text.filter(written -> written.matches(NUMBER)).map(BigDecimal::new);
        if (number.isEmpty()) errors.add(place, Hl7Error.DATA_TYPE, "number-malformed", "A value is written as 0.12");
        return number;
    }

    static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
