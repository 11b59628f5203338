package org.bloodstream.laboratory.holding.domain;

import org.bloodstream.blood.Objection;

/** Why the laboratory's step is not taken. */
public enum HoldingObjection implements Objection {
    COMPONENT_UNKNOWN("component-unknown", "The blood service has not despatched this component"),
    ALREADY_RESERVED("component-already-reserved", "The component is reserved for another patient: return it first"),
    ALREADY_ISSUED("component-already-issued", "The component is issued: return it first"),
    WASTED("component-wasted", "The component was wasted"),
    ALREADY_TRANSFUSED("component-already-transfused", "The component is being or was transfused"),
    GIVEN_BACK("component-given-back", "The component went back to the blood service, or was discarded"),
    EXPIRED("component-expired", "The component has expired"),
    GROUP_DIFFERS("component-group-differs", "The blood service despatched the component with another group"),
    EXPIRY_DIFFERS("component-expiry-differs", "The blood service despatched the component with another expiry"),
    NOT_HELD("component-not-held", "The component is neither reserved nor issued"),
    HELD_FOR_ANOTHER("component-held-for-another-patient", "The component is held for another patient");

    private final String code;
    private final String message;

    HoldingObjection(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String message() {
        return message;
    }
}
