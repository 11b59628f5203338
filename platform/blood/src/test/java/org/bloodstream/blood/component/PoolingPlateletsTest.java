package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.blood.component.Packs.at;
import static org.bloodstream.blood.component.Packs.collected;
import static org.bloodstream.blood.component.Packs.screened;
import static org.bloodstream.blood.component.Tables.components;
import static org.bloodstream.blood.component.Tables.modifications;

import java.util.List;
import org.bloodstream.blood.component.Modification.Pooled;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** By a made-up table, in which a pack may be opened and irradiated before it is pooled. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PoolingPlateletsTest {
    private static final ComponentCatalogue CATALOGUE = Tables.taken(
            components(
                    "DPL01,One,PLATELETS,2026-01-01,,P8D,P10D,COLLECTION,,PT10H,20,24,yes,,,,test",
                    "DPL02,Pool,PLATELETS,2026-01-01,,P5D,P7D,COLLECTION,,,20,24,yes,,,,test"),
            modifications(
                    "POOL,STANDARD,DPL01,DPL02,2026-01-01,,P2D,,,2,test",
                    "OPEN,STANDARD,DPL01,DPL01,2026-01-01,,,,,,test",
                    "IRRADIATE,STANDARD,DPL01,DPL01,2026-01-01,,,,,,test"));
    private static final PackHistory OF_20 = collected("DPL01000", 60, "2026-11-20T09:00");
    private static final PackHistory OF_21 = collected("DPL01000", 70, "2026-11-21T09:00");

    @Test
    void the_longer_life_is_for_a_pool_of_which_every_constituent_was_screened() {
        assertThat(pool(screened(OF_21), screened(OF_20)).expiry()).isEqualTo("2026-11-27T23:59");
        assertThat(pool(screened(OF_21), OF_20).expiry()).isEqualTo("2026-11-25T23:59");
        assertThat(pool(OF_21, screened(OF_20)).expiry()).isEqualTo("2026-11-25T23:59");
    }

    @Test
    void its_life_counts_from_the_oldest_collection_wherever_that_stands() {
        assertThat(pool(OF_20, OF_21)).isEqualTo(pool(OF_21, OF_20)).satisfies(pool -> {
            assertThat(pool.expiry()).isEqualTo("2026-11-25T23:59");
            assertThat(pool.collectedAt()).isEqualTo(OF_20.collectedAt());
            assertThat(pool.volumeMl()).isEqualTo(130);
            assertThat(pool.processes()).containsExactly(ModificationProcess.POOL);
        });
    }

    @Test
    void it_expires_with_the_constituent_that_ends_first_wherever_that_stands() {
        var opened = OF_20.then(new Modification.Opened(at("2026-11-21T10:00")));
        assertThat(pool(OF_21, opened).expiry()).isEqualTo("2026-11-21T20:00");
        assertThat(pool(opened, OF_21).expiry()).isEqualTo("2026-11-21T20:00");
    }

    @Test
    void the_oldest_age_is_that_of_the_oldest_constituent() {
        var late = new Pooled(at("2026-11-23T00:00"), List.of(OF_20), null);
        assertThat(Expiry.of(OF_21.then(late), CATALOGUE))
                .isInstanceOfSatisfying(Expiry.Refused.class, refused -> assertThat(refused.objections())
                        .extracting(it -> it.code())
                        .containsExactly("too-old-to-pool"));
    }

    @Test
    void what_was_done_to_a_constituent_was_done_to_the_pool() {
        var irradiated = OF_20.then(new Modification.Irradiated(at("2026-11-20T10:00")));
        assertThat(pool(OF_21, irradiated).processes())
                .containsExactlyInAnyOrder(ModificationProcess.IRRADIATE, ModificationProcess.POOL);
    }

    private static ModifiedPack pool(PackHistory first, PackHistory second) {
        var pool = first.then(new Pooled(at("2026-11-21T15:00"), List.of(second), null));
        return ((Expiry.Determined) Expiry.of(pool, CATALOGUE)).pack();
    }
}
