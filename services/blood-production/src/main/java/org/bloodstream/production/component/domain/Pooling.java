package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.bloodstream.blood.component.Modification.Pooled;
import org.bloodstream.blood.component.PackHistory;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * That packs became one.
 *
 * @param constituents at least two
 */
public record Pooling(Instant pooledAt, List<Constituent> constituents) {
    /** @throws IllegalArgumentException when there are fewer than two */
    public Pooling {
        constituents = List.copyOf(constituents);
        if (constituents.size() < 2) throw new IllegalArgumentException("a pool has at least two constituents");
    }

    List<DonationNumber> donations() {
        return constituents.stream()
                .map(each -> each.component().donation())
                .distinct()
                .toList();
    }

    /** @param volumeMl mL, measured */
    PackHistory history(int volumeMl, ZoneId zone) {
        var histories = constituents.stream().map(each -> each.history(zone)).toList();
        var others = histories.subList(1, histories.size());
        return histories.getFirst().then(new Pooled(pooledAt.atZone(zone), others, volumeMl));
    }
}
