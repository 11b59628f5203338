package org.bloodstream.outcomes.lookback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.trace.domain.PackState;
import org.bloodstream.outcomes.trace.domain.TracedPack;

/** Whatever is heard, however often and in whichever order, each pack is on the list exactly once. */
class EveryPackOnceTest {
    private static final List<ProductCode> PRODUCTS =
            List.of(new ProductCode("DRC01000"), new ProductCode("DPL01000"), new ProductCode("DFP01000"));
    private static final Instant OPENED = Instant.parse("2026-11-26T09:00:00Z");
    private static final UUID DONOR = UUID.randomUUID();

    @Property(tries = 300)
    void each_pack_of_each_donation_is_there_once(
            @ForAll @Size(max = 40) List<@IntRange(max = 29) Integer> heard, @ForAll long seed) {
        var packs = heard.stream().map(EveryPackOnceTest::pack).toList();
        var lookBack = lookBack(packs);
        assertThat(lookBack.items().map(Item::component).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(components(packs));
        assertThat(lookBack.open()).hasSameSizeAs(components(packs));
        assertThat(lookBack.donations()).extracting(DonationAtRisk::donation).doesNotHaveDuplicates();

        var again = new ArrayList<>(packs);
        again.addAll(packs);
        Collections.shuffle(again, new Random(seed));
        assertThat(lookBack(again).donations()).isEqualTo(lookBack.donations());
    }

    /** A late despatch, transfusion or merge adds; it never takes away. */
    @Property(tries = 200)
    void what_comes_late_is_added_to_an_open_case(
            @ForAll @Size(max = 20) List<@IntRange(max = 29) Integer> before, @ForAll @IntRange(max = 29) int late) {
        var packs = new ArrayList<>(before.stream().map(EveryPackOnceTest::pack).toList());
        var first = lookBack(packs).items().map(Item::component).toList();
        packs.add(pack(late));
        assertThat(lookBack(packs).items().map(Item::component).toList())
                .containsAll(first)
                .contains(pack(late).component());
    }

    /** Only the donations of even numbers are known by their collection; a pack can be heard of first. */
    private static LookBack lookBack(List<PackAtRisk> packs) {
        Map<DonationNumber, Optional<UUID>> donors = new HashMap<>();
        packs.stream()
                .map(pack -> pack.component().donation())
                .filter(donation -> donation.value().charAt(12) % 2 == 0)
                .forEach(donation -> donors.put(donation, Optional.of(DONOR)));
        var opened = new LookBackCase(
                DONOR,
                new Start.FromDonor(DONOR),
                Ground.RECALL,
                "A lot of bags",
                new Actor("donor-clinician"),
                OdsCode.REGION,
                OPENED,
                null);
        return LookBack.of(opened, donors, List.of(), packs, new Said(List.of(), List.of()));
    }

    private static Set<ComponentId> components(List<PackAtRisk> packs) {
        return new HashSet<>(packs.stream().map(PackAtRisk::component).toList());
    }

    private static PackAtRisk pack(int number) {
        var component = new ComponentId(DonationNumber.of("A9993", 26, number / 3 + 1), PRODUCTS.get(number % 3));
        return new PackAtRisk(
                new TracedPack(
                        component,
                        component.product(),
                        null,
                        null,
                        null,
                        PackState.TRANSFUSED,
                        null,
                        null,
                        null,
                        List.of()),
                false,
                false);
    }
}
