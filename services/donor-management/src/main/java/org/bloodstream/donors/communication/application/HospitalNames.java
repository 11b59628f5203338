package org.bloodstream.donors.communication.application;

import java.util.Map;
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

    String name(String organisation) {
        return hospitals.getOrDefault(organisation, organisation);
    }
}
