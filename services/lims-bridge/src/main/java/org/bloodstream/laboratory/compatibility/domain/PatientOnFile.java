package org.bloodstream.laboratory.compatibility.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.compatibility.KnownAntibody;
import org.bloodstream.blood.compatibility.KnownAntibody.Presence;
import org.bloodstream.blood.compatibility.KnownAntibody.Significance;
import org.bloodstream.blood.compatibility.Recipient;
import org.bloodstream.blood.compatibility.RecipientGroup;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.SpecialRequirement;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.group.Antibody;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.jspecify.annotations.Nullable;

/**
 * What this service has on file of a person, under any of their numbers.
 *
 * @param antibodies by the antigens that they are against, of all times: each counts for life (07_pretransfusion.md 7.4)
 * @param needs that somebody stated and nobody ended
 */
public record PatientOnFile(
        List<GroupOnFile> groups, Set<Antigen> antibodies, Set<StatedNeed> needs, List<Particulars> particulars) {
    /** Older than any age by which the policy protects. */
    private static final int AGE_OF_AN_UNKNOWN_AGE = 100;

    public PatientOnFile {
        groups = List.copyOf(groups);
        antibodies = Set.copyOf(antibodies);
        needs = Set.copyOf(needs);
        particulars = List.copyOf(particulars);
    }

    /** Once with every group on file, so that one that speaks against a unit is heard. */
    Stream<Recipient> recipients(Instant at) {
        var recipient = Recipient.of(RecipientGroup.UNKNOWN, sex(), birthDate(at))
                .withAntibodies(antibodies.stream()
                        .map(against -> new KnownAntibody(new Antibody(against), Significance.NOT_ASSESSED, presence()))
                        .toList())
                .withRequirements(needs.stream()
                        .flatMap(need -> need.requirement().stream())
                        .map(SpecialRequirement::lasting)
                        .toList());
        return groups.isEmpty() ? Stream.of(recipient) : recipientGroups().map(recipient::with);
    }

    private Stream<RecipientGroup> recipientGroups() {
        return groups.stream()
                .map(GroupOnFile::group)
                .distinct()
                .map(group -> isConfirmed(group) ? RecipientGroup.confirmed(group) : RecipientGroup.unconfirmed(group));
    }

    private boolean isConfirmed(BloodGroup group) {
        return groups.stream().anyMatch(each -> each.confirmed() && each.group().equals(group));
    }

    /** Whether the newest sample still finds what was found. */
    private Presence presence() {
        return groups.stream()
                .max(Comparator.comparing(GroupOnFile::collectedAt))
                .filter(GroupOnFile::screenPositive)
                .map(_ -> Presence.CURRENT)
                .orElse(Presence.HISTORIC);
    }

    /**
     * Of a person whose age nobody has told nothing is found that rests on age alone: it would be found of every unit, and
     * hide what is wrong. The bedside, which must not be wrong, takes the same person for a newborn.
     */
    private LocalDate birthDate(Instant at) {
        var known = agreed(Particulars::birthDate);
        return known == null ? LocalDate.ofInstant(at, RegionalTime.ZONE).minusYears(AGE_OF_AN_UNKNOWN_AGE) : known;
    }

    private RecordedSex sex() {
        var known = agreed(each -> each.sex() == RecordedSex.UNKNOWN ? null : each.sex());
        return known == null ? RecordedSex.UNKNOWN : known;
    }

    /** Absent when nobody said it, or when two records disagree. */
    private <T> @Nullable T agreed(Function<Particulars, @Nullable T> said) {
        var all = particulars.stream()
                .map(said)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return all.size() == 1 ? all.getFirst() : null;
    }
}
