package org.bloodstream.region.edge;

/** Where somebody listens for HL7 v2 over MLLP. */
public record MllpAddress(String host, int port) {
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
