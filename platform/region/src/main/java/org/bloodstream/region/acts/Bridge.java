package org.bloodstream.region.acts;

import org.bloodstream.region.edge.MllpAddress;
import org.bloodstream.region.edge.Places;

/** The two bridges that take HL7 v2. */
public enum Bridge {
    LIMS("lims-bridge"),
    EPR("epr-bridge");

    private final String service;

    Bridge(String service) {
        this.service = service;
    }

    /** Name of the service, as in {@code /api/operations/<service>}. */
    public String service() {
        return service;
    }

    public MllpAddress in(Places places) {
        return switch (this) {
            case LIMS -> places.limsBridge();
            case EPR -> places.eprBridge();
        };
    }
}
