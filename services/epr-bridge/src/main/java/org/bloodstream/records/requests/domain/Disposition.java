package org.bloodstream.records.requests.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What became of a pack at the bedside: HL7 table 0513. Started and interrupted are not in version 2.5.1. */
public enum Disposition {
    TX(Status.COMPLETED),
    TR(Status.REACTION),
    RA(Status.RETURNED),
    RL(Status.RETURNED),
    WA(Status.WASTED);

    /** As events say it. */
    public enum Status {
        COMPLETED,
        REACTION,
        RETURNED,
        WASTED
    }

    private final Status status;

    Disposition(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }

    public boolean isTransfused() {
        return switch (status) {
            case COMPLETED, REACTION -> true;
            case RETURNED, WASTED -> false;
        };
    }

    public static Optional<Disposition> ofHl7(String code) {
        return Stream.of(values()).filter(value -> value.name().equals(code)).findFirst();
    }
}
