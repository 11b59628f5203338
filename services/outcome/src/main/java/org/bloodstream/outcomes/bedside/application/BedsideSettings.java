package org.bloodstream.outcomes.bedside.application;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param freshness how old what we know may be at most
 * @param labels the zone whose clocks the labels show
 * @param productionUrl where blood-production answers
 */
@ConfigurationProperties("bloodstream.bedside")
public record BedsideSettings(Duration freshness, ZoneId labels, URI productionUrl) {}
