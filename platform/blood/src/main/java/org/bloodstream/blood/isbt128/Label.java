package org.bloodstream.blood.isbt128;

import java.time.LocalDateTime;

/** What a pack's 2D symbol says: number, group, product and expiry (local date and time) in one compound message. */
public record Label(DonationNumber donation, LabelGroup group, ProductCode product, LocalDateTime expiry) {

    /** The four structures, in the order in which a label is read. */
    public Message.Compound message() {
        return Message.Compound.of(
                new DonationIdentification(donation, DonationFlags.NONE),
                BloodGroups.of(group),
                product,
                LabelDate.expiry(expiry));
    }

    /** {@code =+04000=A99902600012300=%5100=<DRC01000&>0263542359} */
    public String compoundMessage() {
        return message().text();
    }
}
