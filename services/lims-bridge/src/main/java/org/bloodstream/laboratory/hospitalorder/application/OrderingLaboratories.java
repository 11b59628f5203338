package org.bloodstream.laboratory.hospitalorder.application;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which systems of hospitals may order from the blood service.
 *
 * @param senders each as MSH-3 at MSH-4, {@code WINPATH@SHSCT}; nobody may when there is none
 */
@ConfigurationProperties("bloodstream.laboratory.ordering")
public record OrderingLaboratories(@DefaultValue Set<String> senders) {
    public OrderingLaboratories {
        senders = Set.copyOf(senders);
        if (!senders.stream().allMatch(sender -> sender.matches("[^@|]+@[^@|]+")))
            throw new IllegalArgumentException("an ordering laboratory is named by MSH-3@MSH-4");
    }

    /** @param sender MSH-3 and MSH-4 of a message, {@code WINPATH|SHSCT} */
    public boolean know(String sender) {
        return senders.contains(sender.replace('|', '@'));
    }
}
