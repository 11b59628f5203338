package org.bloodstream.production.transport.domain;

/** How a transport left its limits. */
public enum Deviation {
    TOO_COLD,
    TOO_WARM,
    TOO_LONG,
    /** No logger, or it recorded nothing of the journey: nobody knows, so nobody may rely on it. */
    TEMPERATURE_NOT_RECORDED
}
