package org.bloodstream.blood.group;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/** One grouping with all that was seen: cells and plasma for ABO, cells for D. */
public record GroupReactions(AboReactions abo, RhDReactions rhD) {

    public GroupReactions {
        requireNonNull(abo);
        requireNonNull(rhD);
    }

    /** A group only when both parts agree in themselves; else every reason, each once. */
    public GroupReading read() {
        return abo.read() instanceof AboReading.Agreed(var agreed)
                        && rhD.discrepancies().isEmpty()
                ? new GroupReading.Agreed(agreed, rhD.read())
                : new GroupReading.Discrepant(reasons());
    }

    private List<GroupDiscrepancy> reasons() {
        var ofAbo = abo.read() instanceof AboReading.Discrepant(var reasons) ? reasons : List.<GroupDiscrepancy>of();
        return Stream.concat(ofAbo.stream(), rhD.discrepancies().stream())
                .distinct()
                .toList();
    }
}
