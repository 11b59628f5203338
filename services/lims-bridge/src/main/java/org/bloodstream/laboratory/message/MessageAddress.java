package org.bloodstream.laboratory.message;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * MSH-3 to MSH-6 of what we send.
 *
 * @param application MSH-3
 * @param facility MSH-4
 */
@ConfigurationProperties("bloodstream.laboratory.messages")
public record MessageAddress(
        String application, String facility, String receivingApplication, String receivingFacility) {}
