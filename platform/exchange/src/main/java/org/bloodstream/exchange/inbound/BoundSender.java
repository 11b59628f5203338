package org.bloodstream.exchange.inbound;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.exchange.mllp.CertificateName;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A system that sends to us under TLS, by the names that it gives itself and those that its certificate bears.
 *
 * @param application its MSH-3
 * @param facilities each MSH-4 that it may use: one of a laboratory, several of a record that hospitals share
 * @param certificates any one of these names is enough, {@code DNS:lims.example}: a spare machine may have another
 */
public record BoundSender(
        @Nullable String application,
        @DefaultValue List<String> facilities,
        @DefaultValue List<String> certificates) {

    public BoundSender {
        facilities = List.copyOf(facilities);
        certificates = List.copyOf(certificates);
        if (application == null || facilities.isEmpty() || certificates.isEmpty())
            throw new IllegalArgumentException(
                    "a sender needs its application (MSH-3), facilities (MSH-4) and certificates");
        if (Stream.concat(Stream.of(application), facilities.stream()).anyMatch(BoundSender::unwritable))
            throw new IllegalArgumentException("a sender's MSH-3 and MSH-4 are not blank and have no | in them");
        certificates.forEach(CertificateName::of);
    }

    /** The ledger writes a sender with | between its two names. */
    private static boolean unwritable(String name) {
        return name.isBlank() || name.contains("|");
    }

    /** Under each of its names. */
    Stream<Sender> senders() {
        return facilities.stream().map(facility -> new Sender(Objects.requireNonNull(application), facility));
    }

    Set<CertificateName> names() {
        return certificates.stream().map(CertificateName::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Two fields and no text of both: a sender chooses its own separator, and could make one look like the other. */
    record Sender(String application, String facility) {}
}
