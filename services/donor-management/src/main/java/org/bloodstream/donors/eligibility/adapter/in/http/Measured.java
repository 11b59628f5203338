package org.bloodstream.donors.eligibility.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.bloodstream.donors.eligibility.domain.BloodPressure;
import org.bloodstream.donors.eligibility.domain.Haemoglobin;
import org.bloodstream.donors.eligibility.domain.Haemoglobin.Sample;
import org.bloodstream.donors.eligibility.domain.Measurements;
import org.bloodstream.donors.eligibility.domain.PlasmaProtein;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/** What was measured; a value that no person has is bad input. */
public record Measured(
        @Nullable @DecimalMin("20") @DecimalMax("350") BigDecimal weightKg,
        @Nullable @Min(100) @Max(250) Integer heightCm,
        @Nullable @Valid HaemoglobinFound haemoglobin,
        @Nullable @Min(1) @Max(2000) Integer platelets,
        @Nullable @Valid ProteinFound plasmaProtein,
        @Nullable @Min(20) @Max(250) Integer pulse,
        @Nullable @Valid PressureFound bloodPressure) {

    /** @throws BadInputException {@code diastolic-not-below-systolic} */
    Measurements measurements() {
        return new Measurements(
                weightKg,
                heightCm,
                haemoglobin == null ? null : new Haemoglobin(haemoglobin.gPerL(), haemoglobin.sample()),
                platelets,
                plasmaProtein == null ? null : new PlasmaProtein(plasmaProtein.gPerL(), plasmaProtein.takenOn()),
                pulse,
                bloodPressure == null ? null : bloodPressure.read());
    }

    public record HaemoglobinFound(
            @NotNull @Min(1) @Max(300) Integer gPerL,
            @NotNull Sample sample) {}

    public record ProteinFound(
            @NotNull @Min(1) @Max(200) Integer gPerL,
            @NotNull @PastOrPresent LocalDate takenOn) {}

    public record PressureFound(
            @NotNull @Min(40) @Max(300) Integer systolic,
            @NotNull @Min(20) @Max(200) Integer diastolic) {
        BloodPressure read() {
            if (diastolic >= systolic)
                throw new BadInputException(
                        "bloodPressure", "diastolic-not-below-systolic", "The second value is the smaller one");
            return new BloodPressure(systolic, diastolic);
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Measured[…]";
    }
}
