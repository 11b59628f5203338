package org.bloodstream.production.monitoring.domain;

/** What is measured of a sampled unit (06_component_specs.md, sections 6.1 and 6.4), with its unit. */
public enum Measure {
    VOLUME("mL"),
    HAEMOGLOBIN("g/unit"),
    HAEMATOCRIT("L/L"),
    RESIDUAL_LEUCOCYTES("10⁶/unit"),
    /** At expiry. */
    HAEMOLYSIS("%"),
    PLATELET_YIELD("10¹¹/unit"),
    /** At expiry. */
    PH("pH"),
    FVIII("IU/mL"),
    FVIII_CONTENT("IU/unit"),
    FIBRINOGEN("mg/unit");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }
}
