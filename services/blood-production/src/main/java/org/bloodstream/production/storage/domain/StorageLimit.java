package org.bloodstream.production.storage.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;

/**
 * How a kind of component is kept.
 *
 * @param minimum °C, inclusive
 * @param maximum °C, inclusive
 * @param mostMinutesOut out of controlled storage at once, after which it is not taken back, inclusive
 */
public record StorageLimit(ComponentKind kind, double minimum, double maximum, int mostMinutesOut, String source) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code storage-limit-impossible} */
    public StorageLimit {
        refuseIf(
                !(minimum < maximum) || mostMinutesOut < 0,
                "storage-limit-impossible",
                "The minimum is below the maximum, and nothing is out for less than no time");
    }

    /** What breaks the storage that was declared; none when it was unbroken. */
    public List<Unfitness> unfitness(StorageDeclaration declared) {
        var found = new ArrayList<Unfitness>();
        if (!declared.monitored()) found.add(Unfitness.STORAGE_NOT_MONITORED);
        if (declared.recorded().minimum() < minimum) found.add(Unfitness.TOO_COLD);
        if (declared.recorded().maximum() > maximum) found.add(Unfitness.TOO_WARM);
        if (declared.minutesOut() > mostMinutesOut) found.add(Unfitness.OUT_OF_STORAGE_TOO_LONG);
        return found;
    }
}
