package org.bloodstream.outcomes.bedside.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentCatalogue.Done;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * How the blood service made the pack, and what it tested the donation for beyond the group. What is absent is not known.
 *
 * @param collectedAt the donation
 * @param irradiatedAt the first time
 * @param washed false when not, or not known
 * @param antigens of the red cells
 * @param hev RNA
 */
public record ProductionRecord(
        @Nullable Instant collectedAt,
        @Nullable Instant irradiatedAt,
        boolean washed,
        List<TypedAntigen> antigens,
        Typing hev) {
    public static final ProductionRecord NOTHING =
            new ProductionRecord(null, null, false, List.of(), Typing.NO_INFORMATION);
    private static final ComponentCatalogue CATALOGUE = ComponentCatalogue.local();

    public record TypedAntigen(Antigen antigen, Typing typing) {}

    public ProductionRecord {
        antigens = List.copyOf(antigens);
    }

    /**
     * A pack of which no test is known yet.
     *
     * @param processedAt when it became this product; absent when it is not known
     * @param done everything that was done to it; where nothing is stated the product code says what it proves by itself
     */
    public static ProductionRecord made(
            ProductCode product, @Nullable Instant collectedAt, @Nullable Instant processedAt, List<Done> done) {
        return new ProductionRecord(
                collectedAt,
                CATALOGUE.firstDone(ModificationProcess.IRRADIATE, product, processedAt, done),
                CATALOGUE.firstDone(ModificationProcess.WASH, product, processedAt, done) != null,
                List.of(),
                Typing.NO_INFORMATION);
    }

    /** Whether the catalogue is there that says what a code proves. */
    public static boolean knowsProducts() {
        return !CATALOGUE.specifications().isEmpty();
    }

    public ProductionRecord tested(List<TypedAntigen> typed, Typing hevRna) {
        return new ProductionRecord(collectedAt, irradiatedAt, washed, typed, hevRna);
    }

    /** Together with what the label states. An antigen of which two typings disagree counts as there. */
    RedCellPhenotype phenotype(PrintedResults label) {
        Map<Antigen, Typing> typings = new TreeMap<>();
        Stream.concat(antigens.stream(), label.antigens().stream())
                .forEach(each -> typings.merge(
                        each.antigen(), each.typing(), (one, other) -> one == Typing.POSITIVE ? one : other));
        return RedCellPhenotype.of(typings);
    }
}
