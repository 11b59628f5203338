package org.bloodstream.outcomes.bedside.application;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param freshness how old what we know may be at most
 * @param productionUrl where blood-production answers
 */
@ConfigurationProperties("bloodstream.bedside")
public record BedsideSettings(Duration freshness, URI productionUrl) {}
