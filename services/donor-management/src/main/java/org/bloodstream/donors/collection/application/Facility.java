package org.bloodstream.donors.collection.application;

import org.bloodstream.blood.isbt128.FacilityNumber;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The collecting facility.
 *
 * @param number ISBT 128 facility identification number, 5 characters; A9990 to A9999 are kept for validation
 */
@ConfigurationProperties("bloodstream.facility")
public record Facility(String number) {
    public Facility {
        var _ = new FacilityNumber(number);
    }

    FacilityNumber code() {
        return new FacilityNumber(number);
    }
}
