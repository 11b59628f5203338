package org.bloodstream.laboratory.results.adapter.in.hl7;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.results.domain.AntibodyScreen;
import org.bloodstream.laboratory.results.domain.GroupAndScreen;

/** A group and screen: LOINC 883-9, 10331-7 and 890-4, and 882-1 where it is given must say the same as the first two. */
final class GroupAndScreenReader {
    private static final String ABO = "883-9";
    private static final String RH = "10331-7";
    private static final String ABO_AND_RH = "882-1";
    private static final String SCREEN = "890-4";
    private static final String VALID_UNTIL = "GSVALID";
    static final Set<String> CODES = Set.of(ABO, RH, ABO_AND_RH, SCREEN);

    private static final Map<String, Abo> ABO_VALUES = Map.of("O", Abo.O, "A", Abo.A, "B", Abo.B, "AB", Abo.AB);
    private static final Map<String, RhD> RH_VALUES = Map.of("POS", RhD.POSITIVE, "NEG", RhD.NEGATIVE);
    private static final Map<String, AntibodyScreen> SCREEN_VALUES =
            Map.of("NEG", AntibodyScreen.NEGATIVE, "POS", AntibodyScreen.POSITIVE);
    /** SNOMED CT findings. */
    private static final Map<String, BloodGroup> GROUP_VALUES = Map.of(
            "278147001",
            new BloodGroup(Abo.O, RhD.POSITIVE),
            "278148006",
            new BloodGroup(Abo.O, RhD.NEGATIVE),
            "278149003",
            new BloodGroup(Abo.A, RhD.POSITIVE),
            "278152006",
            new BloodGroup(Abo.A, RhD.NEGATIVE),
            "278150003",
            new BloodGroup(Abo.B, RhD.POSITIVE),
            "278153001",
            new BloodGroup(Abo.B, RhD.NEGATIVE),
            "278151004",
            new BloodGroup(Abo.AB, RhD.POSITIVE),
            "278154007",
            new BloodGroup(Abo.AB, RhD.NEGATIVE));

    private final FieldErrors errors;
    private final Observations observations;
    private final Origin origin;

    GroupAndScreenReader(FieldErrors errors, Observations observations, Origin origin) {
        this.errors = errors;
        this.observations = observations;
        this.origin = origin;
    }

    /** Empty when something in it is wrong, which then is among the errors. */
    Optional<GroupAndScreen> read(Optional<PatientIdentifier> patient) {
        var abo = required(ABO, ABO_VALUES);
        var rh = required(RH, RH_VALUES);
        var screen = required(SCREEN, SCREEN_VALUES);
        var together = optional(ABO_AND_RH, GROUP_VALUES);
        var sample = new SampleReader(errors, origin).read();
        var reportedAt = origin.reportedAt(errors);
        var validUntil = validUntil();
        var laboratory = origin.laboratory(errors);
        if (abo.isEmpty() || rh.isEmpty()) return Optional.empty();
        var group = new BloodGroup(abo.get(), rh.get());
        together.filter(other -> !other.equals(group)).ifPresent(_ -> disagreement());
        if (errors.any()) return Optional.empty();
        return Optional.of(new GroupAndScreen(
                patient.orElseThrow(),
                sample.orElseThrow(),
                group,
                screen.orElseThrow(),
                validUntil.orElse(null),
                laboratory.orElseThrow(),
                origin.organisation().orElse(null),
                reportedAt.orElseThrow()));
    }

    private <T> Optional<T> required(String code, Map<String, T> values) {
        if (!observations.anyOf(Set.of(code)))
            errors.missing(origin.place(4), "observation-missing", "Observation %s is required".formatted(code));
        return optional(code, values);
    }

    private <T> Optional<T> optional(String code, Map<String, T> values) {
        return observations.find(code).flatMap(observation -> {
            var value = observation.value().flatMap(text -> Optional.ofNullable(values.get(text)));
            if (value.isEmpty())
                errors.add(
                        observation.place(5),
                        Hl7Error.TABLE_VALUE,
                        "result-value-unknown",
                        "The value of %s is not one that is taken here".formatted(code));
            return value;
        });
    }

    private void disagreement() {
        observations
                .find(ABO_AND_RH)
                .ifPresent(observation -> errors.add(
                        observation.place(5),
                        Hl7Error.TABLE_VALUE,
                        "group-results-disagree",
                        "882-1 is not the group that 883-9 and 10331-7 say"));
    }

    private Optional<Instant> validUntil() {
        return observations
                .find(VALID_UNTIL)
                .flatMap(observation -> errors.instant(observation.segment(), observation.place(5)));
    }
}
