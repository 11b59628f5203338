package org.bloodstream.production.storage.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.transport.domain.Temperatures;

/**
 * How a unit was kept from its arrival. Absent fields are refused by their constraints.
 *
 * @param monitored whether in monitored storage all that time, but for {@code minutesOut}
 * @param minimum of the storage's record, in °C
 * @param maximum of the storage's record, in °C
 * @param minutesOut the longest out of controlled storage at once
 */
public record DeclaredStorage(
        @NotNull Boolean monitored,
        @NotNull Double minimum,
        @NotNull Double maximum,
        @NotNull Integer minutesOut) {
    /** What is impossible is no declaration. */
    public DeclaredStorage {
        if (monitored != null && minimum != null && maximum != null && minutesOut != null)
            declared(monitored, minimum, maximum, minutesOut);
    }

    public StorageDeclaration declaration() {
        return declared(monitored, minimum, maximum, minutesOut);
    }

    private static StorageDeclaration declared(boolean monitored, double minimum, double maximum, int minutesOut) {
        return new StorageDeclaration(monitored, new Temperatures(minimum, maximum), minutesOut);
    }
}
