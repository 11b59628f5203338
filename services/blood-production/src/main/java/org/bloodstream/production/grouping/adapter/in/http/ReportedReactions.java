package org.bloodstream.production.grouping.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.bloodstream.blood.group.AboReactions;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.blood.group.Reaction;
import org.bloodstream.blood.group.RhDReactions;

/** What each well showed; a well that was not filled is no reaction, so none may be missing. */
record ReportedReactions(
        @NotNull @Valid OfAbo abo, @NotNull @Valid OfRhD rhD) {

    record OfAbo(
            @NotNull Reaction antiA,
            @NotNull Reaction antiB,
            @NotNull Reaction a1Cells,
            @NotNull Reaction bCells,
            @NotNull Reaction control) {}

    /** @param first of two anti-D reagents */
    record OfRhD(
            @NotNull Reaction first,
            @NotNull Reaction second,
            @NotNull Reaction control) {}

    GroupReactions read() {
        return new GroupReactions(
                new AboReactions(abo.antiA(), abo.antiB(), abo.a1Cells(), abo.bCells(), abo.control()),
                new RhDReactions(rhD.first(), rhD.second(), rhD.control()));
    }
}
