package org.bloodstream.donors.whereused;

import java.util.Map;
import org.bloodstream.blood.organisation.OdsCode;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What hospitals are called, in letters and on a donor's own pages.
 *
 * @param hospitals by organisation code; one that is not named goes by its code
 */
@ConfigurationProperties("bloodstream")
public record HospitalNames(Map<String, String> hospitals) {
    public HospitalNames {
        hospitals = Map.copyOf(hospitals);
    }

    public String name(OdsCode hospital) {
        return hospitals.getOrDefault(hospital.value(), hospital.value());
    }
}
