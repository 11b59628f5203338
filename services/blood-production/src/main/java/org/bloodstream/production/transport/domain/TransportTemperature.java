package org.bloodstream.production.transport.domain;

/** At which temperature a box is meant to travel. The limits of each stand in {@link TransportLimits}. */
public enum TransportTemperature {
    /** Of whole blood of which no platelets are made. */
    COOLED,
    /** Of whole blood of which platelets may be made. */
    AMBIENT
}
