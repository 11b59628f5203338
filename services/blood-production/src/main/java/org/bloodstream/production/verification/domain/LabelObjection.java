package org.bloodstream.production.verification.domain;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.jspecify.annotations.Nullable;

/** What stands against a label, or against taking it as read. */
public sealed interface LabelObjection extends Objection {

    record LabelNotVerified(ComponentId component) implements LabelObjection {
        @Override
        public String code() {
            return "label-not-verified";
        }

        @Override
        public String message() {
            return "The label of %s was not scanned back since it was printed: scan it back, and the pack may leave."
                    .formatted(component);
        }
    }

    record LabelMustBeReplaced(ComponentId component) implements LabelObjection {
        @Override
        public String code() {
            return "label-found-wrong";
        }

        @Override
        public String message() {
            return "A wrong label was found on %s: take it off, print the label once more, and scan that back."
                    .formatted(component);
        }
    }

    /** A second print would be another piece of paper, which nobody has compared. */
    record LabelVerifiedBefore() implements LabelObjection {
        @Override
        public String code() {
            return "label-verified";
        }

        @Override
        public String message() {
            return "This label was printed and scanned back. Order a reprint first: it is scanned back in its turn.";
        }
    }

    record Differs(LabelDifference difference) implements LabelObjection {
        @Override
        public String code() {
            return switch (difference.part()) {
                case PACK_NUMBER -> "pack-number-differs";
                case DONATION -> "scanned-donation-differs";
                case PRODUCT -> "scanned-product-differs";
                case GROUP -> "scanned-group-differs";
                case EXPIRY -> "scanned-expiry-differs";
                case COLLECTION -> "scanned-collection-differs";
                case STATEMENT -> "scanned-statement-differs";
            };
        }

        @Override
        public String message() {
            return switch (difference.part()) {
                case PACK_NUMBER -> "This label belongs on another pack: the pack in hand bears %s".formatted(values());
                case DONATION -> "The donation number on the label is another pack's: %s".formatted(values());
                case PRODUCT -> "The product code on the label is wrong: %s".formatted(values());
                case GROUP -> "The blood group on the label is wrong: %s".formatted(values());
                case EXPIRY -> "The expiry on the label is wrong: %s".formatted(values());
                case COLLECTION -> "The collection date on the label is wrong: %s".formatted(values());
                case STATEMENT -> "The label says something of the pack or its recipient that is not on record.";
            };
        }

        private String values() {
            return "%s, not %s. Keep the pack here and take the label off."
                    .formatted(words(difference.read()), words(difference.recorded()));
        }

        /** As people read it; a part that the record does not have is told as nothing. */
        private String words(@Nullable String data) {
            if (data == null) return "nothing";
            return switch (difference.part()) {
                case PACK_NUMBER, DONATION -> new DonationNumber(data.substring(0, 13)).printed();
                case GROUP -> DataStructure.read("=%" + data).printed();
                case EXPIRY ->
                    DataStructure.read((data.length() == 6 ? "=>" : "&>") + data)
                            .printed();
                case COLLECTION ->
                    DataStructure.read((data.length() == 6 ? "=*" : "&*") + data)
                            .printed();
                case PRODUCT, STATEMENT -> data;
            };
        }
    }

    /** @param missing at least one */
    record LabelNotReadWhole(Set<LabelPart> missing) implements LabelObjection {
        public LabelNotReadWhole {
            missing = Set.copyOf(missing);
        }

        @Override
        public String code() {
            return "label-not-read-whole";
        }

        @Override
        public String message() {
            return "Not all of the label was scanned. Missing: %s. Scan its 2D symbol, or every one of its barcodes."
                    .formatted(missing.stream()
                            .sorted()
                            .map(part -> part.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    /**
     * @param place of the scan, from 1
     * @param why the reader's code
     */
    record LabelScanUnreadable(int place, String why) implements LabelObjection {
        @Override
        public String code() {
            return "label-scan-unreadable";
        }

        @Override
        public String message() {
            return "Scan %d is no part of an ISBT 128 label (%s): scan the label again, or order a reprint."
                    .formatted(place, why);
        }
    }

    record PackNumberUnreadable() implements LabelObjection {
        @Override
        public String code() {
            return "pack-number-unreadable";
        }

        @Override
        public String message() {
            return "Scan by itself the donation number that the pack has borne since its collection, not the new label.";
        }
    }

    record PackNumberNotOfAPack() implements LabelObjection {
        @Override
        public String code() {
            return "pack-number-not-of-a-pack";
        }

        @Override
        public String message() {
            return "This number stands on a tube or on paper: scan the one on the pack.";
        }
    }
}
