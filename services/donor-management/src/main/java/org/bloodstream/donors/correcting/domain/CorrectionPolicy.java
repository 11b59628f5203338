package org.bloodstream.donors.correcting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.correcting.domain.CorrectionObjection.AnotherPerson;
import org.bloodstream.donors.correcting.domain.CorrectionObjection.BirthAfterDeath;
import org.bloodstream.donors.correcting.domain.CorrectionObjection.BirthAfterRegistration;
import org.bloodstream.donors.correcting.domain.CorrectionObjection.CorrectedSince;
import org.bloodstream.donors.correcting.domain.CorrectionObjection.DonorMergedAway;
import org.bloodstream.donors.correcting.domain.CorrectionObjection.GroundDoesNotExplain;
import org.bloodstream.donors.correcting.domain.CorrectionObjection.NothingCorrected;
import org.bloodstream.donors.correcting.domain.CorrectionObjection.NumberOfAnother;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Corrected;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Refused;
import org.bloodstream.donors.likeness.domain.Comparison;
import org.bloodstream.donors.likeness.domain.Field;
import org.bloodstream.donors.likeness.domain.Level;
import org.jspecify.annotations.Nullable;

/**
 * Which corrections are recorded. The truth is never refused for what follows from it: whoever turns out to be too young
 * is corrected, and deferred by the next health check. What would turn the record into another person's is refused.
 */
public final class CorrectionPolicy {
    private static final Set<Field> THE_PERSON = EnumSet.of(Field.GIVEN_NAME, Field.DATE_OF_BIRTH);
    private static final Set<Level> OTHERS = EnumSet.of(Level.DIFFERENT, Level.GENERATION);

    private CorrectionPolicy() {}

    /** @param bearer another person's record that has the new health number; absent when nobody has it */
    public static CorrectionOutcome decide(
            DonorToCorrect donor, Correction correction, @Nullable UUID bearer, Comparison comparison, Instant at) {
        var before = donor.identity();
        var after = correction.on(before);
        var fields = changed(before, after);
        List<CorrectionObjection> objections = new ArrayList<>(toTheRecord(donor, correction));
        if (fields.isEmpty()) objections.add(new NothingCorrected());
        var unexplained = fields.stream()
                .filter(field -> !correction.ground().explains(field))
                .toList();
        if (!unexplained.isEmpty()) objections.add(new GroundDoesNotExplain(unexplained));
        if (bearer != null && fields.contains(CorrectedField.NATIONAL_NUMBER))
            objections.add(new NumberOfAnother(bearer));
        objections.addAll(toThePerson(donor, before, after, comparison));
        if (!objections.isEmpty()) return new Refused(objections);
        var event = new ParticularsCorrected(donor.donor(), donor.corrections() + 1, fields, correction.ground(), at);
        return new Corrected(event, before, after);
    }

    private static EnumSet<CorrectedField> changed(Identity before, Identity after) {
        var fields = EnumSet.noneOf(CorrectedField.class);
        for (var field : CorrectedField.values())
            if (!Objects.equals(before.text(field), after.text(field))) fields.add(field);
        return fields;
    }

    private static List<CorrectionObjection> toTheRecord(DonorToCorrect donor, Correction correction) {
        List<CorrectionObjection> objections = new ArrayList<>();
        if (donor.survivor() instanceof UUID survivor) objections.add(new DonorMergedAway(survivor));
        if (donor.corrections() != correction.seen()) objections.add(new CorrectedSince(donor.corrections()));
        return objections;
    }

    private static List<CorrectionObjection> toThePerson(
            DonorToCorrect donor, Identity before, Identity after, Comparison comparison) {
        List<CorrectionObjection> objections = new ArrayList<>();
        boolean other = comparison.compare(before.particulars(), after.particulars()).parts().stream()
                .filter(part -> THE_PERSON.contains(part.field()))
                .allMatch(part -> OTHERS.contains(part.level()));
        if (other) objections.add(new AnotherPerson());
        if (!after.dateOfBirth().isBefore(donor.registeredOn())) objections.add(new BirthAfterRegistration());
        if (donor.diedOn() instanceof LocalDate died && after.dateOfBirth().isAfter(died))
            objections.add(new BirthAfterDeath());
        return objections;
    }
}
