package org.bloodstream.outcomes.bedside.domain;

import java.util.stream.Stream;
import org.bloodstream.blood.Objection;

/** One condition of a GO. All are asked; none hides another's answer. */
@FunctionalInterface
interface BedsideRule {
    Stream<? extends Objection> reasons(BedsideCase seen);

    static <T extends Objection> Stream<T> when(boolean holds, T reason) {
        return holds ? Stream.of(reason) : Stream.empty();
    }
}
