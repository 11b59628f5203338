package org.bloodstream.production.donation.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;

/**
 * What was collected, with what is made of it straight (06_component_specs.md, section 6.1); the catalogue's others are made from
 * one of these. That a run of platelets may give plasma too, and that each unit of two red cells is a DRC01: [GK].
 */
public enum DonationKind {
    WHOLE_BLOOD("DRC01", "DBC01", "DFF01"),
    PLATELETS("DPL01", "DFF01"),
    PLASMA("DFF01"),
    DOUBLE_RED_CELLS("DRC01"),
    /** Tubes and no pack: nothing is ever made of it. */
    SAMPLES_ONLY;

    private final Set<ProductDescriptionCode> products;

    DonationKind(String... codes) {
        this.products = Stream.of(codes).map(ProductDescriptionCode::new).collect(Collectors.toUnmodifiableSet());
    }

    public boolean hasPack() {
        return this != SAMPLES_ONLY;
    }

    public boolean isByApheresis() {
        return hasPack() && this != WHOLE_BLOOD;
    }

    public boolean makes(ProductCode product) {
        return products.contains(product.descriptionCode()) && fills(product);
    }

    /**
     * Collection type 0 as in the UK. Of whole blood in division 00: what is split has a parent pack, not a donation. A machine fills
     * several bags at once, and each is a first division, A0 to Z0 (01_isbt128.md, section 1.5).
     */
    public boolean fills(ProductCode product) {
        return product.value().endsWith("000") || isByApheresis() && isFirstDivision(product);
    }

    /** Of what is on record without its donation: whole blood, unless only a machine makes it. */
    public static DonationKind thatMade(ProductCode product) {
        return Stream.of(values())
                .filter(kind -> kind.makes(product))
                .findFirst()
                .orElse(WHOLE_BLOOD);
    }

    private static boolean isFirstDivision(ProductCode product) {
        return product.value().substring(product.description().length()).matches("0[A-Z]0");
    }
}
