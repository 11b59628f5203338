package org.bloodstream.outcomes.bedside.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What a transfusion has to respect beyond the group, on record under any number of the person. It is the person's: it
 * follows every merge, and nothing here is ever taken away by what others say later (ST-05): only a person ends it.
 *
 * @param particulars at most one under each number
 */
public record TransfusionRecord(
        List<Particulars> particulars, List<FoundAntibody> antibodies, List<StatedRequirement> requirements) {
    public static final TransfusionRecord NOTHING = new TransfusionRecord(List.of(), List.of(), List.of());

    /**
     * What the patient's record says of the person.
     *
     * @param birthDate where only month or year are known, their last day: the youngest that the patient may be
     */
    public record Particulars(
            PatientIdentifier patient, @Nullable LocalDate birthDate, RecordedSex sex) {}

    /** An antibody that was found in a sample. It counts for life, whatever later screens say, unless it was entered in error. */
    public record FoundAntibody(PatientIdentifier patient, String sample, Antigen against) {}

    /** A requirement that somebody stated for the patient. Only a person can say that it no longer applies. */
    public record StatedRequirement(PatientIdentifier patient, StatedNeed need) {}

    public TransfusionRecord {
        particulars = List.copyOf(particulars);
        antibodies = List.copyOf(antibodies);
        requirements = List.copyOf(requirements);
    }

    /** Absent when it is not known, or when two records disagree about it. */
    @Nullable
    LocalDate birthDate(Set<PatientIdentifier> retired) {
        return agreed(retired, each -> Stream.ofNullable(each.birthDate()));
    }

    /** Unknown also when two records disagree about it. */
    RecordedSex sex(Set<PatientIdentifier> retired) {
        RecordedSex agreed = agreed(retired, each -> Stream.of(each.sex()).filter(sex -> sex != RecordedSex.UNKNOWN));
        return agreed == null ? RecordedSex.UNKNOWN : agreed;
    }

    /** What the living records say; where they say nothing, what the retired ones said. */
    private <T> @Nullable T agreed(Set<PatientIdentifier> retired, Function<Particulars, Stream<T>> said) {
        List<T> living = said(said, particulars.stream().filter(each -> !retired.contains(each.patient())));
        Collection<T> found = living.isEmpty() ? said(said, particulars.stream()) : living;
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private static <T> List<T> said(Function<Particulars, Stream<T>> said, Stream<Particulars> particulars) {
        return particulars.flatMap(said).distinct().toList();
    }
}
