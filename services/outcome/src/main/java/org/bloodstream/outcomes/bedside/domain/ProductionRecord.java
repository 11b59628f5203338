package org.bloodstream.outcomes.bedside.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.Typing;
import org.jspecify.annotations.Nullable;

/**
 * How the blood service made the pack, and what it tested the donation for beyond the group. What is absent is not known.
 *
 * @param collectedAt the donation
 * @param processedAt when it became this product: when it was irradiated or washed, where its code says that it was
 * @param antigens of the red cells, each once
 * @param hev RNA
 */
public record ProductionRecord(
        @Nullable Instant collectedAt, @Nullable Instant processedAt, List<TypedAntigen> antigens, Typing hev) {
    public static final ProductionRecord NOTHING = new ProductionRecord(null, null, List.of(), Typing.NO_INFORMATION);

    public record TypedAntigen(Antigen antigen, Typing typing) {}

    public ProductionRecord {
        antigens = List.copyOf(antigens);
    }

    /** An antigen of which two typings disagree counts as there. */
    RedCellPhenotype phenotype() {
        Map<Antigen, Typing> typings = new TreeMap<>();
        for (TypedAntigen each : antigens) {
            typings.merge(each.antigen(), each.typing(), (one, other) -> one == Typing.POSITIVE ? one : other);
        }
        return RedCellPhenotype.of(typings);
    }
}
