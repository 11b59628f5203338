package org.bloodstream.laboratory.message;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param receivers laboratories' systems beside the region's, each by the name of its peer in the exchange */
@ConfigurationProperties("bloodstream.laboratory")
public record ReceiverSettings(@DefaultValue Map<String, OfHospitals> receivers) {
    public ReceiverSettings {
        receivers = Map.copyOf(receivers);
    }

    /**
     * @param application MSH-5
     * @param facility MSH-6
     * @param hospitals by code, whose laboratory it is; each has one
     */
    public record OfHospitals(String application, String facility, Set<String> hospitals) {
        public OfHospitals {
            hospitals = Set.copyOf(hospitals);
            if (hospitals.isEmpty())
                throw new IllegalArgumentException("a laboratory's receiver is of a hospital at least");
        }
    }
}
