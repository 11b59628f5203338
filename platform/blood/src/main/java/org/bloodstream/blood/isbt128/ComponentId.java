package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.UnreadableCodeException;

/** The key of a pack: the donation number alone never is one. Written {@code A999026000123-DRC01000}, 22 characters. */
public record ComponentId(DonationNumber donation, ProductCode product) {

    /** @throws UnreadableCodeException when the text is not a donation number, a hyphen and a product code */
    public static ComponentId parse(String text) {
        if (text.length() != 22 || text.charAt(13) != '-') {
            throw new UnreadableCodeException(
                    "component-malformed", "A component is a donation number, a hyphen and a product code");
        }
        return new ComponentId(new DonationNumber(text.substring(0, 13)), new ProductCode(text.substring(14)));
    }

    public String value() {
        return donation.value() + "-" + product.value();
    }

    @Override
    public String toString() {
        return value();
    }
}
