package org.bloodstream.production.transport.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxPacked;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxReceived;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyClosed;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyTaken;

/**
 * A box on one journey, as its events have left it.
 *
 * @param receipt empty while it is on its way
 * @param open the owner of each discrepancy that nobody has closed
 */
public record TransportBox(
        TransportBoxPacked packing, Optional<TransportBoxReceived> receipt, Map<Discrepancy, Actor> open) {
    public TransportBox {
        open = java.util.Collections.unmodifiableMap(new TreeMap<>(open));
    }

    /** @throws IllegalStateException when the first event is not the packing, or one does not follow from those before */
    public static TransportBox of(List<TransportEvent> events) {
        if (!(events.getFirst() instanceof TransportBoxPacked packing))
            throw new IllegalStateException("a transport begins with a packing");
        var box = new TransportBox(packing, Optional.empty(), Map.of());
        for (var event : events.subList(1, events.size())) box = box.apply(event);
        return box;
    }

    public TransportBox apply(TransportEvent event) {
        return switch (event) {
            case TransportBoxPacked _ -> throw new IllegalStateException("a box is packed once for a journey");
            case TransportBoxReceived received
            when receipt.isEmpty() -> {
                var found = new LinkedHashMap<Discrepancy, Actor>();
                received.discrepancies().forEach(each -> found.put(each, received.owner()));
                yield new TransportBox(packing, Optional.of(received), found);
            }
            case TransportBoxReceived _ -> throw new IllegalStateException("a box is received once");
            case TransportDiscrepancyTaken taken ->
                changed(new Discrepancy(taken.donation(), taken.kind()), Optional.of(taken.owner()));
            case TransportDiscrepancyClosed closed ->
                changed(new Discrepancy(closed.donation(), closed.kind()), Optional.empty());
        };
    }

    private TransportBox changed(Discrepancy discrepancy, Optional<Actor> owner) {
        if (!open.containsKey(discrepancy)) throw new IllegalStateException("only what is open changes");
        var after = new TreeMap<>(open);
        owner.ifPresentOrElse(who -> after.put(discrepancy, who), () -> after.remove(discrepancy));
        return new TransportBox(packing, receipt, after);
    }
}
