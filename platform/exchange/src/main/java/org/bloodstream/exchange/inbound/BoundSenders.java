package org.bloodstream.exchange.inbound;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.inbound.BoundSender.Sender;
import org.bloodstream.exchange.mllp.Caller;
import org.bloodstream.exchange.mllp.CertificateName;

/** Which certificates may send in which name. */
@FunctionalInterface
public interface BoundSenders {
    /** In the clear nobody shows who they are: whoever is let in by the network may use any name. */
    BoundSenders ANYBODY = (_, _) -> true;

    boolean allow(Caller caller, Header header);

    /** @throws IllegalArgumentException when one name is bound twice: who reads one of the two would be wrong */
    static BoundSenders of(Map<String, BoundSender> byName) {
        var bound = new HashMap<Sender, Set<CertificateName>>();
        byName.forEach((name, sender) -> sender.senders().forEach(its -> {
            if (bound.putIfAbsent(its, sender.names()) != null)
                throw new IllegalArgumentException("two senders are called %s, one of them %s".formatted(its, name));
        }));
        return (caller, header) -> {
            var its = new Sender(header.application(), header.facility());
            return !Collections.disjoint(bound.getOrDefault(its, Set.of()), caller.names());
        };
    }
}
