package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.CsvRow;

/** What each level of each field weighs, in bits: log2(m/u) after Fellegi and Sunter. */
public final class Weights {
    private final Map<Field, Map<Level, Double>> bits;

    private Weights(Map<Field, Map<Level, Double>> bits) {
        this.bits = bits;
    }

    /**
     * Columns: field, level, m (how often one person's two records agree so), u (how often two people's do), source.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException {@code likeness-weight-malformed}, {@code
     *     likeness-weight-twice}, {@code likeness-weight-missing}, {@code likeness-weight-order} when a better level weighs
     *     less, {@code likeness-weight-sum} when m or u of a field do not come to 1
     */
    public static Weights read(String csv) {
        var rows = CsvRow.readAll(csv).stream().skip(1).map(WeightRow::of).toList();
        Map<Field, Map<Level, Double>> bits = new EnumMap<>(Field.class);
        for (var field : Field.values())
            bits.put(
                    field,
                    weights(
                            field,
                            rows.stream().filter(row -> row.field() == field).toList()));
        return new Weights(bits);
    }

    private static Map<Level, Double> weights(Field field, List<WeightRow> rows) {
        Map<Level, Double> weights = new EnumMap<>(Level.class);
        for (var row : rows)
            refuseIf(
                    weights.put(row.level(), row.bits()) != null,
                    "likeness-weight-twice",
                    "%s %s stands twice".formatted(field, row.level()));
        refuseIf(
                !weights.keySet().containsAll(field.levels())
                        || weights.size() != field.levels().size(),
                "likeness-weight-missing",
                "%s has the levels %s".formatted(field, field.levels()));
        requireOrder(field, weights);
        requireSum(field, rows.stream().mapToDouble(WeightRow::m).sum());
        requireSum(field, rows.stream().mapToDouble(WeightRow::u).sum());
        return weights;
    }

    private static void requireOrder(Field field, Map<Level, Double> weights) {
        double better = Double.POSITIVE_INFINITY;
        for (var level : field.levels()) {
            double weight = weights.getOrDefault(level, 0.0);
            refuseIf(
                    weight > better || (level.contradicts() ? weight > 0 : weight < 0),
                    "likeness-weight-order",
                    "%s %s weighs more than a better level, or agreement weighs against".formatted(field, level));
            better = weight;
        }
    }

    private static void requireSum(Field field, double sum) {
        refuseIf(Math.abs(sum - 1) > 1e-6, "likeness-weight-sum", "The shares of %s do not come to 1".formatted(field));
    }

    Part part(Field field, Level level) {
        return new Part(field, level, bits(field, level));
    }

    /** 0 for a level that the field has not: what is absent weighs nothing. */
    double bits(Field field, Level level) {
        return bits.getOrDefault(field, Map.of()).getOrDefault(level, 0.0);
    }
}
