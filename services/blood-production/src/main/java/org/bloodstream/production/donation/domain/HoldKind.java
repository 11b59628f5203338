package org.bloodstream.production.donation.domain;

/** Why a donation is on hold (05_donation_testing.md, section 5.3, "hold kinds"). Only {@link #PDI} is placed by anything yet. */
public enum HoldKind {
    TEST("a test result"),
    DONOR("the donor"),
    /** Post-donation information. */
    PDI("post-donation information"),
    PROCESS("a deviation in processing"),
    STORAGE("a deviation in storage"),
    RECALL("a recall"),
    MANUAL("a decision by hand"),
    LEGAL("a legal reason");

    private final String words;

    HoldKind(String words) {
        this.words = words;
    }

    String inWords() {
        return words;
    }
}
