package org.bloodstream.donors.offlinecheck.domain;

import java.util.UUID;
import org.bloodstream.blood.Objection;

/** The tablet named two different checks alike. */
public record CheckIdReused(UUID check) implements Objection {
    @Override
    public String code() {
        return "check-id-reused";
    }

    @Override
    public String message() {
        return "Another health check was taken under this id: the tablet has to give each a new one.";
    }
}
