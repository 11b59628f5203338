package org.bloodstream.production.printing.adapter.out.paper;

import org.bloodstream.blood.component.Storage;
import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.DonationFlags;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.LabelDate;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.labels.LabelText;
import org.bloodstream.labels.StorageTemperature;
import org.bloodstream.labels.UnitLabel;
import org.bloodstream.labels.UnitProduct;
import org.bloodstream.production.printing.domain.FinalLabel;

/**
 * A final label as the platform's labels take it. Its square symbol says the message that the release has checked: flags 00,
 * no phenotype, no special testing.
 */
record UnitLabels(LabelText facility) {

    /** @throws org.bloodstream.labels.UnprintableLabelException when the label cannot show it whole */
    UnitLabel of(FinalLabel label) {
        return new UnitLabel(
                new DonationIdentification(label.component().donation(), DonationFlags.NONE),
                BloodGroups.of(LabelGroup.of(label.group(), label.component().product())),
                product(label),
                new LabelDate(LabelDate.Meaning.COLLECTION, label.collectedOn(), null),
                LabelDate.expiry(label.expiresAt()),
                null,
                facility);
    }

    private static UnitProduct product(FinalLabel label) {
        return new UnitProduct(
                label.component().product(),
                new LabelText(label.name()),
                label.volumeMl(),
                null,
                temperature(label.storage()));
    }

    private static StorageTemperature temperature(Storage storage) {
        return new StorageTemperature(storage.min(), storage.max());
    }
}
