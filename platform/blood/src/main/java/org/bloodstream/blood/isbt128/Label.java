package org.bloodstream.blood.isbt128;

import java.time.LocalDateTime;

/** What a pack's 2D symbol says: number, group, product and expiry (local date and time) in one compound message. */
public record Label(DonationNumber donation, LabelGroup group, ProductCode product, LocalDateTime expiry) {

    /** {@code =+04000=A99902600012300=%5100=<DRC01000&>0263542359} */
    public String compoundMessage() {
        return "=+04000" + donation.barcode() + "=%" + group.code() + product.barcode() + "&>"
                + LabelDate.write(expiry);
    }
}
