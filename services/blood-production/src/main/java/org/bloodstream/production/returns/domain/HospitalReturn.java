package org.bloodstream.production.returns.domain;

import java.util.List;
import java.util.Optional;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnDeclared;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnReceived;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnWithdrawn;

/**
 * A return, as its events have left it.
 *
 * @param receipt empty while it is on its way
 */
public record HospitalReturn(ReturnDeclared declared, Optional<ReturnReceived> receipt, boolean withdrawn) {
    public HospitalReturn {
        if (withdrawn && receipt.isPresent()) throw new IllegalArgumentException("what was withdrawn never comes");
    }

    /** @throws IllegalStateException when the first event is not the declaration, or one does not follow from those before */
    public static HospitalReturn of(List<ReturnEvent> events) {
        if (!(events.getFirst() instanceof ReturnDeclared declared))
            throw new IllegalStateException("a return begins with a declaration");
        var found = new HospitalReturn(declared, Optional.empty(), false);
        for (var event : events.subList(1, events.size())) found = found.apply(event);
        return found;
    }

    public boolean isOpen() {
        return receipt.isEmpty() && !withdrawn;
    }

    public HospitalReturn apply(ReturnEvent event) {
        if (!isOpen()) throw new IllegalStateException("nothing follows the end of a return");
        return switch (event) {
            case ReturnDeclared _ -> throw new IllegalStateException("a return is declared once");
            case ReturnWithdrawn _ -> new HospitalReturn(declared, receipt, true);
            case ReturnReceived received -> new HospitalReturn(declared, Optional.of(received), false);
        };
    }
}
