package org.bloodstream.laboratory.message;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * MSH-3 and MSH-4 of what we send, and MSH-5 and MSH-6 of what goes to the region's laboratory.
 *
 * @param application MSH-3
 * @param facility MSH-4
 */
@ConfigurationProperties("bloodstream.laboratory.messages")
public record MessageAddress(
        String application, String facility, String receivingApplication, String receivingFacility) {}
