package org.bloodstream.outcomes.bedside.domain;

import java.time.LocalDateTime;
import java.util.Set;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.jspecify.annotations.Nullable;

/** The label was not read whole, or does not say what the records say. */
public sealed interface LabelReason extends BedsideReason {

    record LabelUnreadable(String cause) implements LabelReason {
        @Override
        public String code() {
            return "label-unreadable";
        }

        @Override
        public String message() {
            return "Part of the label could not be read as this pack's label. Start again and scan this pack only.";
        }
    }

    /** @param missing the structures that were not read: donation, product, group, expiry */
    record LabelIncomplete(Set<String> missing) implements LabelReason {
        @Override
        public String code() {
            return "label-incomplete";
        }

        @Override
        public String message() {
            return "Not yet scanned: %s. Scan every barcode of the label.".formatted(String.join(", ", missing));
        }
    }

    /**
     * @param recorded by the source named; absent when it has none
     * @param source who recorded it: blood-production or the laboratory
     */
    record LabelGroupDiffers(LabelGroup label, @Nullable BloodGroup recorded, String source) implements LabelReason {
        @Override
        public String code() {
            return "label-group-differs";
        }

        @Override
        public String message() {
            return "The blood group on the label is not the one on record. " + TELL_THE_LABORATORY;
        }
    }

    record LabelExpiryDiffers(LocalDateTime label, LocalDateTime recorded) implements LabelReason {
        @Override
        public String code() {
            return "label-expiry-differs";
        }

        @Override
        public String message() {
            return "The expiry on the label is not the one on record. " + TELL_THE_LABORATORY;
        }
    }
}
