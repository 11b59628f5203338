package org.bloodstream.laboratory.testing.application;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may report tests of donations.
 *
 * @param senders each as MSH-3 at MSH-4, {@code DTMW@NIBTS}; nobody may when there is none
 */
@ConfigurationProperties("bloodstream.laboratory.testing")
public record TestingLaboratories(@DefaultValue Set<String> senders) {
    public TestingLaboratories {
        senders = Set.copyOf(senders);
        if (!senders.stream().allMatch(sender -> sender.matches("[^@|]+@[^@|]+")))
            throw new IllegalArgumentException("a testing laboratory is named by MSH-3@MSH-4");
    }

    /** @param sender MSH-3 and MSH-4 of a message, {@code DTMW|NIBTS} */
    public boolean know(String sender) {
        return senders.contains(sender.replace('|', '@'));
    }
}
