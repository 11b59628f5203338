package org.bloodstream.records.wristband.adapter.out.paper;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.gs1.Gsrn;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.labels.LabelText;
import org.bloodstream.labels.WristbandLabel;
import org.bloodstream.labels.WristbandName;
import org.bloodstream.labels.WristbandSymbol;
import org.bloodstream.records.patients.domain.Sex;
import org.bloodstream.records.wristband.domain.Wristband;
import org.jspecify.annotations.Nullable;

/**
 * A wristband as the platform's labels take it.
 *
 * @param symbol of a national number; a hospital's has its own
 */
record WristbandLabels(Function<PatientIdentifier, WristbandSymbol> symbol) {
    private static final PatientIdentifier NOBODY = PatientIdentifier.ofNationalNumber("3999999993");

    /**
     * @param gs1Prefix blank: the bare number
     * @throws org.bloodstream.blood.UnreadableCodeException when it is no prefix: at the start, not at the first wristband
     */
    static WristbandLabels with(String gs1Prefix) {
        if (gs1Prefix.isBlank()) return new WristbandLabels(WristbandSymbol.BareNumber::new);
        Gsrn.ofPatient(gs1Prefix, NOBODY);
        return new WristbandLabels(patient -> new WristbandSymbol.Gs1(gs1Prefix, patient, null));
    }

    WristbandLabel of(Wristband wristband) {
        var number = wristband.number();
        return new WristbandLabel(
                new WristbandName(wristband.familyName(), wristband.givenNames()),
                wristband.dateOfBirth(),
                further(wristband),
                number.national() ? symbol.apply(number) : new WristbandSymbol.HospitalNumber(number));
    }

    private static @Nullable LabelText further(Wristband wristband) {
        var sex = wristband.sex();
        var order = wristband.birthOrder();
        String words = Stream.of(sex == null ? "" : inWords(sex), order == null ? "" : "birth order " + order.value())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : new LabelText(words);
    }

    private static String inWords(Sex sex) {
        return switch (sex) {
            case FEMALE -> "female";
            case MALE -> "male";
            case OTHER -> "other sex";
            case UNKNOWN -> "sex not known";
        };
    }
}
