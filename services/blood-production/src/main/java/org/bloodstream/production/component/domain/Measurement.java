package org.bloodstream.production.component.domain;

/** What may be measured of a unit, each in its own unit (06_component_specs.md, sections 6.1 and 6.3). */
public enum Measurement {
    VOLUME("mL"),
    WEIGHT("g"),
    HAEMOGLOBIN("g"),
    HAEMATOCRIT("%"),
    /** Residual white cells. */
    LEUCOCYTES("10^6"),
    /** The platelet yield. */
    PLATELETS("10^9"),
    FIBRINOGEN("mg"),
    FACTOR_VIII("IU"),
    PROTEIN("g"),
    /** From the collection of the whole blood until its separation was recorded; nobody enters it. */
    TIME_TO_SEPARATION("h");

    private final String unit;

    Measurement(String unit) {
        this.unit = unit;
    }

    /** Whether somebody measures it; else it follows from what is on record. */
    public boolean isMeasuredByHand() {
        return this != TIME_TO_SEPARATION;
    }

    /** Of the whole pack; of the haematocrit a share. */
    public String unit() {
        return unit;
    }
}
