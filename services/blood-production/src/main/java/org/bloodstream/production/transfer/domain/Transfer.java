package org.bloodstream.production.transfer.domain;

import java.util.List;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferReceived;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferSent;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferTakenBack;

/**
 * A transfer, as its events have left it.
 *
 * @param underWay until it is received or taken back
 */
public record Transfer(TransferSent sent, boolean underWay) {

    /** @throws IllegalStateException when the first event is not the sending, or one does not follow from those before */
    public static Transfer of(List<TransferEvent> events) {
        if (!(events.getFirst() instanceof TransferSent sent))
            throw new IllegalStateException("a transfer begins with its sending");
        var found = new Transfer(sent, true);
        for (var event : events.subList(1, events.size())) found = found.apply(event);
        return found;
    }

    public Transfer apply(TransferEvent event) {
        if (!underWay) throw new IllegalStateException("nothing follows the end of a transfer");
        return switch (event) {
            case TransferSent _ -> throw new IllegalStateException("a transfer is sent once");
            case TransferTakenBack _, TransferReceived _ -> new Transfer(sent, false);
        };
    }
}
