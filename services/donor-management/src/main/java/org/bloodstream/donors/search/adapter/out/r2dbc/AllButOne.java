package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A second surname or given name that the register does not know, however long it is. */
final class AllButOne {
    private AllButOne() {}

    static Stream<String> of(List<String> conditions) {
        return IntStream.range(0, conditions.size()).mapToObj(left -> {
            var others = new ArrayList<>(conditions);
            others.remove(left);
            return String.join(" and ", others);
        });
    }
}
