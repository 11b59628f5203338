package org.bloodstream.outcomes.bedside.domain;

import org.bloodstream.blood.isbt128.DonationFlags;

/**
 * The flags of a donation number tell a pack from a tube or a form: only a pack may be checked at a bedside
 * (01_isbt128.md, section 1.1).
 */
final class PackFlags {
    private PackFlags() {}

    static boolean areOfAPack(DonationFlags flags) {
        return switch (flags.meaning()) {
            case NONE, CONTAINER, REPEATED_LABEL, CHECK_VALUE -> true;
            case PILOT_TUBE,
                    TEST_TUBE,
                    DONOR_RECORD,
                    NAT_SAMPLE,
                    BACTERIAL_SAMPLE,
                    MATCH_WITH_UNIT,
                    AFFIXED_PARTIAL_LABEL,
                    ATTACHED_LABEL,
                    LOCAL,
                    RESERVED -> false;
        };
    }
}
