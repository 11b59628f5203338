package org.bloodstream.donors.communication.application;

import java.util.Map;
import org.bloodstream.blood.organisation.OdsCode;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What hospitals are called in a letter.
 *
 * @param hospitals by organisation code; one that is not named goes by its code
 */
@ConfigurationProperties("bloodstream.letters")
public record HospitalNames(Map<String, String> hospitals) {
    public HospitalNames {
        hospitals = Map.copyOf(hospitals);
    }

    String name(OdsCode hospital) {
        return hospitals.getOrDefault(hospital.value(), hospital.value());
    }
}
