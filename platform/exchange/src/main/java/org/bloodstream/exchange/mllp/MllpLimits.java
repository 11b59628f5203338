package org.bloodstream.exchange.mllp;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one connection may ask of us.
 *
 * @param longestFrame the longest message that is taken
 * @param frameWithin how long a begun frame may take to end
 * @param idle how long a connection may stay silent
 * @param writeWithin how long a peer may take to read our answer
 * @param connections how many may be open at once; a further one is closed
 */
public record MllpLimits(
        @DefaultValue("1MB") DataSize longestFrame,
        @DefaultValue("30s") Duration frameWithin,
        @DefaultValue("10m") Duration idle,
        @DefaultValue("30s") Duration writeWithin,
        @DefaultValue("64") int connections) {

    MllpDecoder decoder() {
        return new MllpDecoder(Math.toIntExact(longestFrame.toBytes()), frameWithin);
    }
}
