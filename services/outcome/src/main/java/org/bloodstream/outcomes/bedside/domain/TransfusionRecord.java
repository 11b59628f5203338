package org.bloodstream.outcomes.bedside.domain;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.TransplantPolicy;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What a transfusion has to respect beyond the group, on record under any number of the person. It is the person's: it
 * follows every merge, and nothing here is ever taken away by what others say later (ST-05): only a person ends it.
 *
 * @param particulars at most one under each number
 * @param transplants every one binds; none in checks from before they were asked for
 */
public record TransfusionRecord(
        List<Particulars> particulars,
        List<FoundAntibody> antibodies,
        List<StatedRequirement> requirements,
        List<StatedTransplant> transplants) {
    public static final TransfusionRecord NOTHING = new TransfusionRecord(List.of(), List.of(), List.of(), List.of());

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

    /**
     * A stem cell transplant that a transfusion scientist put on record: until somebody ends it, the patient's groups are
     * the recipient's and the donor's, and every unit must suit both (07_pretransfusion 7.4 [GK]).
     *
     * @param recipient the patient's own group, from before the transplant
     */
    public record StatedTransplant(PatientIdentifier patient, BloodGroup recipient, TransplantPolicy policy) {
        /** @throws UnreadableCodeException {@code transplant-phase-repeated}: two phases begin on one day */
        public StatedTransplant {
            var days = policy.phases().stream().map(TransplantPolicy.Phase::from);
            UnreadableCodeException.refuseIf(
                    days.distinct().count() < policy.phases().size(),
                    "transplant-phase-repeated",
                    "Two phases of a transplant begin on the same day");
        }

        /** The groups that samples of this patient may show: {@code recipient} at first, the donor's later. */
        public Stream<BloodGroup> groups() {
            var abo = policy.donorAbo();
            var rhD = policy.donorRhD();
            return abo == null || rhD == null ? Stream.of(recipient) : Stream.of(recipient, new BloodGroup(abo, rhD));
        }

        /** {@code own group A RhD positive, donor O RhD negative; from 2026-11-01 red cells O, plasma and platelets A AB} */
        public String inWords() {
            var donor = policy.donorAbo() == null
                    ? "group not known"
                    : policy.donorAbo().name();
            var rhD = policy.donorRhD() == null
                    ? "RhD not known"
                    : "RhD " + lower(policy.donorRhD().name());
            var phases = policy.phases().stream()
                    .map(phase -> "; from %s red cells %s, plasma and platelets %s"
                            .formatted(phase.from(), joined(phase.redCells()), joined(phase.plasma())))
                    .collect(joining());
            return "own group %s, donor %s %s%s".formatted(recipient.inWords(), donor, rhD, phases);
        }

        private static String joined(Set<Abo> groups) {
            return groups.stream().sorted().map(Abo::name).collect(joining(" "));
        }

        private static String lower(String word) {
            return word.toLowerCase(Locale.ROOT);
        }
    }

    public TransfusionRecord {
        particulars = List.copyOf(particulars);
        antibodies = List.copyOf(antibodies);
        requirements = List.copyOf(requirements);
        transplants = transplants == null ? List.of() : List.copyOf(transplants);
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
