package org.bloodstream.records;

import ca.uhn.hl7v2.HL7Exception;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.exchange.hl7.Header;

/** The HL7 samples of the contracts, as they are or with something exchanged. */
public final class Messages {
    private static final Grammar GRAMMAR = new Grammar();

    private Messages() {}

    public static String sample(String name) {
        try (var file = Messages.class.getResourceAsStream("/contracts/hl7/samples/" + name + ".hl7")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with texts exchanged: each must be there. */
    public static String sample(String name, String... exchanged) {
        String text = sample(name);
        for (int index = 0; index < exchanged.length; index += 2) {
            if (!text.contains(exchanged[index]))
                throw new IllegalArgumentException(name + " has no " + exchanged[index]);
            text = text.replace(exchanged[index], exchanged[index + 1]);
        }
        return text;
    }

    public static InboundMessage inbound(String text) {
        var header = Header.of(text).orElseThrow();
        try {
            return new InboundMessage(
                    header.type(),
                    header.controlId(),
                    header.sender(),
                    Instant.parse("2026-11-23T10:15:00Z"),
                    GRAMMAR.parse(text));
        } catch (HL7Exception e) {
            throw new IllegalArgumentException(e);
        }
    }
}
