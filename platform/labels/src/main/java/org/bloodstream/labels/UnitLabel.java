package org.bloodstream.labels;

import static org.bloodstream.labels.UnprintableLabelException.refuseIf;

import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.LabelDate;
import org.bloodstream.blood.isbt128.Message;
import org.jspecify.annotations.Nullable;

/**
 * The final label of a pack: 100 mm by 100 mm in four quadrants (ST-001, 7.3).
 *
 * @param donation with the flags of this label, which stand in its barcode
 * @param group also a special message in a group's place, such as quarantine
 * @param collection a date, or a date and time; local
 * @param expiry date and time; a date alone means 23:59
 * @param tested absent when there is no special testing to say
 * @param facility who collected and processed it, in words
 */
public record UnitLabel(
        DonationIdentification donation,
        BloodGroups group,
        UnitProduct product,
        LabelDate collection,
        LabelDate expiry,
        @Nullable TestedFor tested,
        LabelText facility) {

    /** @throws UnprintableLabelException {@code label-date-meaning} or {@code label-expired-at-collection} */
    public UnitLabel {
        refuseIf(
                collection.meaning() != LabelDate.Meaning.COLLECTION || expiry.meaning() != LabelDate.Meaning.EXPIRY,
                "label-date-meaning",
                "A label takes the date of collection and the date of expiry, each as what it is");
        boolean ends = collection.time() == null
                ? expiry.date().isBefore(collection.date())
                : !expiry.at().isAfter(collection.at());
        refuseIf(ends, "label-expired-at-collection", "A pack expires after it was collected");
    }

    /** What the 2D symbol says: everything that has a linear barcode but the collection date (ST-001, 2.4.23). */
    public Message.Compound message() {
        return Message.Compound.of(
                Stream.of(donation, group, product.code(), expiry, tested == null ? null : tested.code())
                        .filter(it -> it != null)
                        .toArray(DataStructure[]::new));
    }
}
