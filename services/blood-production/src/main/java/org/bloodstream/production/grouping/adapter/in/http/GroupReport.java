package org.bloodstream.production.grouping.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.TypedAntigen;
import org.bloodstream.production.grouping.domain.GroupingRun;
import org.bloodstream.production.grouping.domain.GroupingRun.Said;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * Either the group, of an analyser that reads its reactions itself, or the reactions.
 *
 * @param rhDFinding with the group only: what its RhD rests on, such as a weak D
 * @param antigens beyond the group, by ISBT number; absent when none were typed
 * @param run of the analyser; two determinations of one run confirm nothing
 */
record GroupReport(
        @Nullable @Valid Group group,
        @Nullable RhDFinding rhDFinding,
        @Nullable @Valid ReportedReactions reactions,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid Typed> antigens,
        @NotNull Determination determination,
        @NotBlank @Size(max = 80) String analyser,
        @Nullable @Size(min = 1, max = 80) String run) {

    record Group(@NotNull Abo abo, @NotNull RhD rhD) {}

    record Typed(@NotNull Antigen antigen, @NotNull Result typing) {}

    enum Result {
        POSITIVE(Typing.POSITIVE),
        NEGATIVE(Typing.NEGATIVE);

        private final Typing typing;

        Result(Typing typing) {
            this.typing = typing;
        }
    }

    /** @throws BadInputException for both or neither of group and reactions, or a finding that the RhD does not rest on */
    GroupingRun run(DonationNumber donation) {
        return new GroupingRun(
                donation,
                said(),
                typed(),
                determination,
                analyser.strip(),
                run == null || run.isBlank() ? null : run.strip());
    }

    private Said said() {
        if (group != null && reactions == null)
            return new Said.Group(new BloodGroup(group.abo(), group.rhD()), found(group));
        if (group == null && reactions != null && rhDFinding == null) return new Said.Reactions(reactions.read());
        throw new BadInputException(
                "group",
                "group-or-reactions",
                "Say either the group, with what its RhD rests on where that is known, or the reactions.");
    }

    private @Nullable RhDFinding found(Group said) {
        if (rhDFinding != null && !rhDFinding.asDonor().equals(Optional.of(said.rhD())))
            throw new BadInputException(
                    "rhDFinding",
                    "rhd-finding-differs",
                    "A donation with any D is RhD positive; an inconclusive D is no RhD.");
        return rhDFinding;
    }

    private @Nullable List<TypedAntigen> typed() {
        if (antigens == null) return null;
        return antigens.stream()
                .map(each -> new TypedAntigen(each.antigen(), each.typing().typing))
                .toList();
    }
}
