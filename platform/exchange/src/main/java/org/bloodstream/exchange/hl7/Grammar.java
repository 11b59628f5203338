package org.bloodstream.exchange.hl7;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.parser.CanonicalModelClassFactory;
import ca.uhn.hl7v2.parser.ParserConfiguration;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** HAPI's grammar of version 2.5.1. One context for the life of the process; parsing is CPU only. */
public final class Grammar implements AutoCloseable {
    /** The only version that is spoken here. */
    public static final String VERSION = "2.5.1";

    private static final String SMALLEST = "MSH|^~\\&|||||||ACK^A01^ACK|1|P|2.5.1\r";

    private final HapiContext context;
    /**
     * One for each of the few threads that parse: HAPI does not promise that a parser may be shared, and a new one for each
     * message would work out the structure of every message type anew.
     */
    private final ThreadLocal<PipeParser> parsers;

    public Grammar() {
        // HAPI's own validation costs two thirds of the throughput; handlers check every field that they use.
        context = new DefaultHapiContext(
                new ParserConfiguration(),
                ValidationContextFactory.noValidation(),
                new CanonicalModelClassFactory(VERSION));
        parsers = ThreadLocal.withInitial(() -> new PipeParser(context));
        warmUp();
    }

    /** HAPI reads its tables from files when they are first needed: not on an event loop, with a message waiting. */
    private void warmUp() {
        try {
            parsers.get().getMessageStructureForEvent("ADT_A01", VERSION);
            encode(parse(SMALLEST));
        } catch (HL7Exception impossible) {
            throw new IllegalStateException("the grammar is complete", impossible);
        }
    }

    /** The structure that the standard gives to a code and trigger; null when there is none. */
    public @Nullable String structureOf(Header header) {
        try {
            return parsers.get().getMessageStructureForEvent(header.code() + "_" + header.trigger(), VERSION);
        } catch (HL7Exception _) {
            return null;
        }
    }

    /** Fails with {@link HL7Exception} when the text cannot be read; structure is not checked here. */
    public Message parse(String text) throws HL7Exception {
        return parsers.get().parse(text);
    }

    /** The message as text. */
    public String encode(Message message) throws HL7Exception {
        return parsers.get().encode(message);
    }

    @Override
    public void close() throws IOException {
        context.close();
    }
}
