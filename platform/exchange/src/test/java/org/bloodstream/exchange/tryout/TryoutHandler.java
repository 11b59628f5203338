package org.bloodstream.exchange.tryout;

import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.util.Terser;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.InboundHandler;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.PatientNumbers;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes one row for each message, so that a test can count effects; fails for those it is told to. */
@Component
public class TryoutHandler implements InboundHandler {
    public final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final DatabaseClient database;

    TryoutHandler(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "ADT^A01", "ADT^A02", "ADT^A03", "ADT^A08", "ADT^A40", "OML^O21", "ORM^O01", "OMB^O27", "BPS^O29",
                "BTS^O31");
    }

    @Override
    public Mono<Acceptance> accept(InboundMessage message) {
        var errors = new FieldErrors();
        Fields.segment(message.message(), "PID", Segment.class)
                .ifPresent(pid -> new PatientNumbers(errors).in(pid, Place.of("PID", 3)));
        if (message.type().equals("BTS^O31") && startsTransfusion(message))
            errors.add(Place.of("BTX", 11), Hl7Error.TABLE_VALUE, "disposition-unknown", "Not in table 0513");
        if (errors.any()) return Mono.just(errors.refused());
        return database.sql("INSERT INTO effect (control_id) VALUES (:id)")
                .bind("id", message.controlId())
                .then()
                .then(Mono.defer(() -> failing.contains(message.controlId())
                        ? Mono.error(new IllegalStateException("told to fail"))
                        : Mono.just(Acceptance.accepted())));
    }

    private static boolean startsTransfusion(InboundMessage message) {
        try {
            return "TS".equals(new Terser(message.message()).get("/.BTX-11"));
        } catch (ca.uhn.hl7v2.HL7Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
