package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.isbt128.ProductCode;

/** Phrases for tests about packs and the shipped catalogue. Times are local times of the region. */
final class Packs {
    static final ComponentCatalogue CATALOGUE = ComponentCatalogue.local();

    private Packs() {}

    static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(RegionalTime.ZONE);
    }

    /** Of 15 November 2026, 284 mL. */
    static PackHistory redCells() {
        return collected("DRC01000", 284, "2026-11-15T10:42");
    }

    static PackHistory plasma() {
        return collected("DFF01000", 275, "2026-11-15T10:42");
    }

    static PackHistory cryoprecipitate(String collected) {
        return cryoprecipitate(collected, 40);
    }

    static PackHistory cryoprecipitate(String collected, int volumeMl) {
        return collected("DFF01000", 275, collected).then(new Modification.Cryoprecipitated(at(collected), volumeMl));
    }

    /** No bacterial screen on record. */
    static PackHistory collected(String product, int volumeMl, String local) {
        return PackHistory.of(new ProductCode(product), volumeMl, at(local), BacterialScreening.NOT_RECORDED);
    }

    static PackHistory screened(PackHistory pack) {
        return PackHistory.of(pack.product(), pack.volumeMl(), pack.collectedAt(), BacterialScreening.RECORDED);
    }

    static ModifiedPack determined(PackHistory history) {
        var expiry = Expiry.of(history, CATALOGUE);
        assertThat(expiry).isInstanceOf(Expiry.Determined.class);
        return ((Expiry.Determined) expiry).pack();
    }

    static ListAssert<Objection> assertRefused(PackHistory history) {
        return assertRefused(history, CATALOGUE);
    }

    static ListAssert<Objection> assertRefused(PackHistory history, ComponentCatalogue catalogue) {
        var expiry = Expiry.of(history, catalogue);
        assertThat(expiry).isInstanceOf(Expiry.Refused.class);
        return assertThat(((Expiry.Refused) expiry).objections()).isNotEmpty().allSatisfy(it -> assertThat(it.message())
                .isNotEmpty());
    }

    /** None when it is determined. */
    static Stream<String> codes(PackHistory history) {
        return Expiry.of(history, CATALOGUE) instanceof Expiry.Refused
                ? assertRefused(history).actual().stream().map(Objection::code)
                : Stream.empty();
    }
}
