package org.bloodstream.chaos.load;

/** A service with the distances of its ports from the first one (docs/architecture/thread.md, section 5). */
public enum Service {
    DONOR_MANAGEMENT(2, 0),
    BLOOD_PRODUCTION(3, 0),
    LIMS_BRIDGE(4, 7),
    EPR_BRIDGE(5, 8),
    OUTCOME(6, 0);

    private final int http;
    private final int mllp;

    Service(int http, int mllp) {
        this.http = http;
        this.mllp = mllp;
    }

    /** Of its HTTP port. */
    public int http() {
        return http;
    }

    /** Of its MLLP port; 0 where it has none. */
    public int mllp() {
        return mllp;
    }

    /** As in {@code donor-management}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
