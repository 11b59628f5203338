package org.bloodstream.production.storage.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.transport.domain.Temperatures;

/**
 * How a unit was kept from its arrival.
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
    public StorageDeclaration declaration() {
        return new StorageDeclaration(monitored, new Temperatures(minimum, maximum), minutesOut);
    }
}
