package org.bloodstream.production.pooling.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;

/** Whether packs may become one. */
public sealed interface PoolJudgement {
    /** In the order of scanning. */
    List<JudgedPack> packs();

    /** What packs as the first one are pooled into; empty when they are not. */
    Optional<Recipe> recipe();

    record Poolable(List<JudgedPack> packs, Recipe of, Pool pool) implements PoolJudgement {
        public Poolable {
            packs = List.copyOf(packs);
        }

        @Override
        public Optional<Recipe> recipe() {
            return Optional.of(of);
        }
    }

    /** @param together what stands against them beside what stands against each */
    record Barred(List<JudgedPack> packs, Optional<Recipe> recipe, List<Objection> together) implements PoolJudgement {
        public Barred {
            packs = List.copyOf(packs);
            together = List.copyOf(together);
        }

        /** Everything, each pack's with the pack. */
        public List<Objection> all() {
            return Stream.concat(
                            packs.stream().flatMap(pack -> PoolingObjection.AgainstAPack.of(pack).stream()),
                            together.stream())
                    .toList();
        }
    }
}
