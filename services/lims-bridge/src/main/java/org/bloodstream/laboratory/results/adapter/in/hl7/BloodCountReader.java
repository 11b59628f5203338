package org.bloodstream.laboratory.results.adapter.in.hl7;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.results.adapter.in.hl7.Observations.Observation;
import org.bloodstream.laboratory.results.domain.BloodCountReported;

/** A blood count: haemoglobin (718-7, g/L) and platelets (777-3, 10*9/L). */
final class BloodCountReader {
    private static final Quantity HAEMOGLOBIN = new Quantity("718-7", "g/L", new BigDecimal(300));
    private static final Quantity PLATELETS = new Quantity("777-3", "10*9/L", new BigDecimal(10_000));
    static final Set<String> CODES = Set.of(HAEMOGLOBIN.code(), PLATELETS.code());

    /** @param most what no patient exceeds: a larger number is a slip of the unit */
    private record Quantity(String code, String unit, BigDecimal most) {}

    private final FieldErrors errors;
    private final Observations observations;
    private final Origin origin;

    BloodCountReader(FieldErrors errors, Observations observations, Origin origin) {
        this.errors = errors;
        this.observations = observations;
        this.origin = origin;
    }

    /** Empty when something in it is wrong, which then is among the errors. */
    Optional<BloodCountReported> read(Optional<PatientIdentifier> patient) {
        var haemoglobin = observations.find(HAEMOGLOBIN.code()).flatMap(found -> value(found, HAEMOGLOBIN));
        var platelets = observations.find(PLATELETS.code()).flatMap(found -> value(found, PLATELETS));
        var takenAt = takenAt();
        var reportedAt = origin.reportedAt(errors);
        var laboratory = origin.laboratory(errors);
        if (errors.any()) return Optional.empty();
        return Optional.of(new BloodCountReported(
                patient.orElseThrow(),
                haemoglobin.orElse(null),
                platelets.orElse(null),
                takenAt.orElseThrow(),
                laboratory.orElseThrow(),
                origin.organisation().orElse(null),
                reportedAt.orElseThrow()));
    }

    private Optional<BigDecimal> value(Observation observation, Quantity quantity) {
        if (!Fields.text(observation.segment(), 6).orElse("").equals(quantity.unit()))
            errors.add(
                    observation.place(6),
                    Hl7Error.TABLE_VALUE,
                    "unit-unsupported",
                    "%s is given in %s".formatted(quantity.code(), quantity.unit()));
        var value = observation
                .value()
                .filter(text -> text.matches("\\d{1,6}(\\.\\d{1,4})?"))
                .map(BigDecimal::new)
                .filter(number -> number.signum() > 0 && number.compareTo(quantity.most()) <= 0);
        if (value.isEmpty())
            errors.add(
                    observation.place(5),
                    Hl7Error.DATA_TYPE,
                    "number-malformed",
                    "The value is a number above 0, at most %s".formatted(quantity.most()));
        return value;
    }

    private Optional<Instant> takenAt() {
        var at = origin.takenAt(errors);
        if (at.isEmpty() && !errors.has(origin.place(7)))
            errors.missing(origin.place(7), "collection-time-missing", "When the sample was taken is required");
        return at;
    }
}
