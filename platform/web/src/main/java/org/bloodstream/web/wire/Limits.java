package org.bloodstream.web.wire;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of every request.
 *
 * @param time an answer takes no longer
 * @param body a request's body is no larger
 */
@ConfigurationProperties("bloodstream.web")
public record Limits(
        @DefaultValue("30s") Duration time,
        @DefaultValue("256KB") DataSize body) {}
