package org.bloodstream.outcomes.bedside.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.RedCellAntigenHistory;
import org.bloodstream.blood.isbt128.RedCellAntigens;
import org.bloodstream.outcomes.bedside.domain.ProductionRecord.TypedAntigen;

/**
 * Results that a label states of the pack's cells (structures 002, 012, 013 and 030). What makes a pack safe counts only
 * when it was read in one symbol together with the donation number: a strip of another pack can never. What speaks
 * against it counts wherever it was read.
 *
 * @param cmv antibody
 */
public record PrintedResults(List<TypedAntigen> antigens, Typing cmv) {
    static final PrintedResults NOTHING = new PrintedResults(List.of(), Typing.NO_INFORMATION);

    public PrintedResults {
        antigens = List.copyOf(antigens);
    }

    /** @param symbols what each scan held */
    static PrintedResults of(List<List<DataStructure>> symbols) {
        var antigens = symbols.stream().flatMap(symbol -> symbol.stream()
                .flatMap(PrintedResults::antigens)
                .filter(each -> counts(each.typing(), symbol)));
        var cmv = symbols.stream()
                .flatMap(
                        symbol -> symbol.stream().flatMap(PrintedResults::cmv).filter(typing -> counts(typing, symbol)))
                .reduce((one, other) -> one == Typing.POSITIVE ? one : other);
        return new PrintedResults(antigens.distinct().toList(), cmv.orElse(Typing.NO_INFORMATION));
    }

    private static boolean counts(Typing typing, List<DataStructure> symbol) {
        return typing == Typing.POSITIVE
                || typing == Typing.NEGATIVE && symbol.stream().anyMatch(part -> LabelPart.donation(part) != null);
    }

    private static Stream<TypedAntigen> antigens(DataStructure part) {
        return switch (part) {
            case BloodGroups(var _, var phenotype) -> typed(phenotype.phenotype().known().entrySet().stream());
            case RedCellAntigens it -> typed(it.known().entrySet().stream());
            case RedCellAntigenHistory(var tested) ->
                tested.stream()
                        .map(each ->
                                new TypedAntigen(each.antigen(), each.result().typing()));
            default -> Stream.empty();
        };
    }

    private static Stream<TypedAntigen> typed(Stream<Map.Entry<Antigen, Typing>> known) {
        return known.map(each -> new TypedAntigen(each.getKey(), each.getValue()));
    }

    private static Stream<Typing> cmv(DataStructure part) {
        return part instanceof RedCellAntigens it ? Stream.of(it.cmvAntibody()) : Stream.empty();
    }
}
