package org.bloodstream.blood.isbt128;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Structure 029: volume, weight, platelet count and other measures of a product, in any order (ST-001, 2.4.29). */
public record Dimensions(List<Dimension> measures) implements DataStructure {
    public Dimensions {
        measures = List.copyOf(measures);
        if (measures.size() > 99) throw new IllegalArgumentException("at most 99 dimensions");
    }

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code dimension-unknown} */
    static Dimensions read(String data) {
        List<Dimension> measures = new ArrayList<>();
        for (int at = 2; at < data.length(); at += 14) measures.add(Dimension.read(data, at));
        return new Dimensions(measures);
    }

    @Override
    public StructureType type() {
        return StructureType.DIMENSIONS;
    }

    @Override
    public String data() {
        return OrdinalDate.digits(measures.size(), 2)
                + measures.stream().map(Dimension::data).collect(Collectors.joining());
    }

    /** {@code volume = 223 mL} */
    @Override
    public String printed() {
        return measures.stream().map(Dimension::printed).collect(Collectors.joining("; "));
    }
}
