package org.bloodstream.web.command;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keepAnswers how long a repeat gets the first answer; at least a day
 * @param forgetEvery how often older answers are removed
 */
@ConfigurationProperties("bloodstream.commands")
public record CommandSettings(
        @DefaultValue("25h") Duration keepAnswers,
        @DefaultValue("10m") Duration forgetEvery) {
    public CommandSettings {
        if (keepAnswers.compareTo(Duration.ofHours(24)) < 0)
            throw new IllegalArgumentException("answers are kept for 24 hours at least");
    }
}
