package org.bloodstream.blood.compatibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a patient on which compatibility rests. A fact that is absent never helps: the patient is then taken
 * as one who needs the most protection.
 *
 * @param birthDate absent when unknown
 * @param antibodies against red cell antigens, current and historic; a newborn's include the mother's
 * @param phenotype of the patient's own red cells, from before transfusion
 * @param motherAbo counts below the policy's age; absent when unknown
 */
public record Recipient(
        RecipientGroup group,
        RecordedSex sex,
        @Nullable LocalDate birthDate,
        List<KnownAntibody> antibodies,
        RedCellPhenotype phenotype,
        List<SpecialRequirement> requirements,
        @Nullable Abo motherAbo,
        @Nullable TransplantPolicy transplant) {

    /** Of whom nothing is known, as in an emergency. */
    public static final Recipient UNKNOWN = new Recipient(
            RecipientGroup.UNKNOWN,
            RecordedSex.UNKNOWN,
            null,
            List.of(),
            RedCellPhenotype.UNKNOWN,
            List.of(),
            null,
            null);

    /** The lists are sorted, so that the same facts give the same decision. */
    public Recipient {
        antibodies = antibodies.stream()
                .distinct()
                .sorted(Comparator.comparing((KnownAntibody it) -> it.antibody().against())
                        .thenComparing(KnownAntibody::significance)
                        .thenComparing(KnownAntibody::presence))
                .toList();
        requirements = requirements.stream()
                .distinct()
                .sorted(Comparator.comparing(SpecialRequirement::requirement)
                        .thenComparing(SpecialRequirement::start, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(SpecialRequirement::end, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public static Recipient of(RecipientGroup group, RecordedSex sex, @Nullable LocalDate birthDate) {
        return new Recipient(group, sex, birthDate, List.of(), RedCellPhenotype.UNKNOWN, List.of(), null, null);
    }

    public Recipient with(RecipientGroup other) {
        return new Recipient(other, sex, birthDate, antibodies, phenotype, requirements, motherAbo, transplant);
    }

    /** In place of those that were there. */
    public Recipient withAntibodies(List<KnownAntibody> others) {
        return new Recipient(group, sex, birthDate, others, phenotype, requirements, motherAbo, transplant);
    }

    public Recipient with(RedCellPhenotype other) {
        return new Recipient(group, sex, birthDate, antibodies, other, requirements, motherAbo, transplant);
    }

    /** In place of those that were there. */
    public Recipient withRequirements(List<SpecialRequirement> others) {
        return new Recipient(group, sex, birthDate, antibodies, phenotype, others, motherAbo, transplant);
    }

    public Recipient withMother(@Nullable Abo abo) {
        return new Recipient(group, sex, birthDate, antibodies, phenotype, requirements, abo, transplant);
    }

    public Recipient withTransplant(@Nullable TransplantPolicy other) {
        return new Recipient(group, sex, birthDate, antibodies, phenotype, requirements, motherAbo, other);
    }

    /** Says nothing: it is a patient's record. */
    @Override
    public String toString() {
        return "Recipient";
    }
}
