package org.bloodstream.production.donation.domain;

/** Why a donation is on hold (05_donation_testing.md, section 5.3, "hold kinds"). The last three are placed by hand alone. */
public enum HoldKind {
    /** A reactive result, or determinations of the group that disagree. */
    TEST("a test result"),
    /** Another donation of the donor's was found reactive. */
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
