package org.bloodstream.laboratory.testing.domain;

import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.group.Typing;
import org.jspecify.annotations.Nullable;

/**
 * What an analyser found of one sample: the group, where it reads its reactions itself, or the reactions, which blood-production reads.
 *
 * @param rhDFinding what the group's RhD rests on; absent where the analyser says the RhD alone
 * @param antigens beyond the group; absent when none were typed
 */
public record GroupFound(
        @Nullable BloodGroup group,
        @Nullable RhDFinding rhDFinding,
        @Nullable GroupReactions reactions,
        @Nullable List<TypedAntigen> antigens) {
    public GroupFound {
        if ((group == null) == (reactions == null))
            throw new IllegalArgumentException("either the group or the reactions are found");
        if (rhDFinding != null && (group == null || !rhDFinding.asDonor().equals(Optional.of(group.rhD()))))
            throw new IllegalArgumentException("the group's RhD is what was found of D");
        antigens = antigens == null || antigens.isEmpty() ? null : List.copyOf(antigens);
    }

    public record TypedAntigen(Antigen antigen, Typing typing) {}
}
