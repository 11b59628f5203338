package org.bloodstream.donors.callup.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.donors.callup.application.MakingLists.MakeList;
import org.bloodstream.donors.callup.domain.CallOrder;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;

/**
 * @param groups whom to call; absent for the groups that are below their minimum level
 * @param withinKm how far donors may live; absent for the venue's catchment
 * @param order absent for the least called first
 * @param most donors on the list
 */
record MakeCallUp(
        @NotNull UUID session,
        @NotNull DonationType donation,
        @Nullable @Size(min = 1, max = 8) List<@NotNull @Valid Group> groups,
        @Nullable @Min(1) @Max(500) Integer withinKm,
        @Nullable CallOrder order,
        @NotNull @Min(1) @Max(500) Integer most) {

    record Group(@NotNull Abo abo, @NotNull RhD rhD) {}

    MakeList read() {
        Set<BloodGroup> called = groups == null
                ? Set.of()
                : groups.stream()
                        .map(group -> new BloodGroup(group.abo(), group.rhD()))
                        .collect(Collectors.toSet());
        return new MakeList(session, donation, called, withinKm, order == null ? CallOrder.LEAST_CALLED : order, most);
    }
}
