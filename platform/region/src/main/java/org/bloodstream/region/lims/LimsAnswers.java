package org.bloodstream.region.lims;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.AbstractMessage;
import ca.uhn.hl7v2.model.v251.message.ACK;
import ca.uhn.hl7v2.model.v251.message.BRP_O30;
import ca.uhn.hl7v2.model.v251.message.BRT_O32;
import ca.uhn.hl7v2.model.v251.message.ORB_O28;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.util.idgenerator.InMemoryIDGenerator;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.bloodstream.region.hl7.Hl7Time;
import org.bloodstream.region.hl7.Segments;

/** Writes the LIMS's acknowledgements; the answer to a blood bank message is the response of its kind. */
final class LimsAnswers {
    private final DefaultHapiContext hapi = new DefaultHapiContext(ValidationContextFactory.noValidation());
    private final AtomicLong sent = new AtomicLong();
    private final long since = Instant.now().getEpochSecond();

    LimsAnswers() {
        // otherwise HAPI numbers messages in a file of the working directory
        hapi.getParserConfiguration().setIdGenerator(new InMemoryIDGenerator());
    }

    /** Commit accept: the message is safe, its content not yet looked at. */
    String commit(Segments about) {
        return write(general(about), about, "CA", false);
    }

    String accepted(Segments about) {
        return write(response(about), about, "AA", false);
    }

    String refused(Segments about) {
        return write(response(about), about, "AE", true);
    }

    private AbstractMessage response(Segments about) {
        return switch (about.type()) {
            case "BPS^O29" -> started(new BRP_O30(), "BRP", "O30");
            case "OMB^O27" -> started(new ORB_O28(), "ORB", "O28");
            case "BTS^O31" -> started(new BRT_O32(), "BRT", "O32");
            case String _ -> general(about);
        };
    }

    private AbstractMessage general(Segments about) {
        return started(new ACK(), "ACK", about.header().component(9, 2));
    }

    private AbstractMessage started(AbstractMessage message, String code, String trigger) {
        try {
            message.setParser(new PipeParser(hapi));
            message.initQuickstart(code, trigger, "P");
            return message;
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(AbstractMessage answer, Segments about, String code, boolean withError) {
        try {
            var terser = new Terser(answer);
            header(terser, about);
            terser.set("/MSA-1", code);
            terser.set("/MSA-2", about.controlId());
            if (withError) error(terser);
            return new PipeParser(hapi).encode(answer);
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void header(Terser terser, Segments about) throws HL7Exception {
        terser.set("/MSH-3", about.header().field(5));
        terser.set("/MSH-4", about.header().field(6));
        terser.set("/MSH-5", about.header().field(3));
        terser.set("/MSH-6", about.header().field(4));
        terser.set("/MSH-7", Hl7Time.of(Instant.now()));
        terser.set("/MSH-10", "LIM" + since + "-" + sent.incrementAndGet());
        terser.set("/MSH-12", "2.5.1");
        terser.set("/MSH-15", "NE");
        terser.set("/MSH-16", "NE");
        terser.set("/MSH-18", "UNICODE UTF-8");
    }

    /** As a real laboratory objects: a table value that it does not know. */
    private static void error(Terser terser) throws HL7Exception {
        terser.set("/ERR-2-1", "BPO");
        terser.set("/ERR-2-2", "1");
        terser.set("/ERR-2-3", "2");
        terser.set("/ERR-3-1", "103");
        terser.set("/ERR-3-3", "HL70357");
        terser.set("/ERR-4", "E");
        terser.set("/ERR-5-1", "lims-told-to-refuse");
    }
}
