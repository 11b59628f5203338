package org.bloodstream.production.component.domain;

/** Why a unit is discarded before it has left. Ours [D]: no sheet lists any. */
public enum DiscardReason {
    /** A test of the donation is reactive (05_donation_testing.md, section 5.2, step 4). */
    REACTIVE_TEST,
    BACTERIAL_GROWTH,
    /** Whatever holds the donation will not be lifted. */
    ON_HOLD,
    EXPIRED,
    /** Volume, yield or another value outside its limits. */
    OUTSIDE_SPECIFICATION,
    /** Leaks, is torn or was dropped. */
    DAMAGED,
    /** Haemolysed, lipaemic, clotted, discoloured. */
    APPEARANCE,
    /** Kept too warm, too cold or too long out of storage. */
    TEMPERATURE,
    /** Used up by quality monitoring. */
    QUALITY_SAMPLE,
    OTHER
}
