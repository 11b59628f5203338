package org.bloodstream.region.wire;

import java.net.InetAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param address where the LIMS peer listens
 * @param limsPort the LIMS peer's MLLP port
 * @param simulate whether the simulator runs
 * @param pause between two simulated donations
 * @param clientId the region's service account
 */
@ConfigurationProperties("region")
public record RegionSettings(
        InetAddress address, int limsPort, boolean simulate, Duration pause, String clientId, String clientSecret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "RegionSettings[limsPort=%d, simulate=%s]".formatted(limsPort, simulate);
    }
}
