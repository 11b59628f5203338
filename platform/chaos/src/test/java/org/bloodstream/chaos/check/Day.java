package org.bloodstream.chaos.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.Answered;
import org.bloodstream.chaos.evidence.Asked;
import org.bloodstream.chaos.evidence.Digest;
import org.bloodstream.chaos.evidence.Edge;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Intent;
import org.bloodstream.chaos.evidence.Reading;
import org.bloodstream.chaos.evidence.Sample;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FiledMessage;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.KeptAnswer;
import org.bloodstream.chaos.state.Lane;
import org.bloodstream.chaos.state.Position;
import org.bloodstream.chaos.state.Seal;

/** A small day on which all went well, on which tests then let something go wrong. */
final class Day {
    static final String COMPONENT = "A999926000123-DRC01000";
    static final String RECORD = "/api/laboratory/patients/{authority}/{value}/group-and-screen";
    static final String DONATION = "A999926000123";

    final Evidence evidence = Evidence.none();
    final FinalState state = new FinalState(
            new ArrayList<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashSet<>(),
            new HashMap<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new ArrayList<>(),
            new HashSet<>());
    private long attempt;

    /** From the donation to a pack that is issued. */
    static Day good() {
        var day = new Day();
        day.donated();
        day.made();
        day.issued();
        day.opened();
        Stream.of("donor-management", "blood-production", "lims-bridge", "epr-bridge", "outcome")
                .forEach(day::seal);
        for (var round = 1; round < 5; round++)
            day.evidence.samples().add(new Sample(round, "outcome", 7, 200_000, 50, 90));
        return day;
    }

    private void donated() {
        done(
                "donor-management",
                "donation",
                DONATION,
                "DonationCollected",
                "donor-carer",
                "{\"donation\":\"" + DONATION + "\",\"kind\":\"WHOLE_BLOOD\",\"volumeMl\":470}");
        command(
                "donor-management",
                Act.COLLECT,
                "donor-carer",
                "collected",
                201,
                Map.of(),
                Map.of("donation", DONATION));
        state.donations().add(DONATION);
    }

    private void made() {
        pack("ComponentProcessed", COMPONENT, 284, "");
        command(
                "blood-production",
                Act.PROCESS,
                "processing-scientist",
                "processed",
                201,
                Map.of(),
                Map.of("components", COMPONENT));
        production("ComponentLabelled", "processing-scientist");
        command(
                "blood-production",
                Act.LABEL,
                "processing-scientist",
                "labelled",
                201,
                Map.of("component", COMPONENT),
                Map.of());
        production("ComponentReleased", "quality-officer");
        command(
                "blood-production",
                Act.RELEASE,
                "quality-officer",
                "released",
                200,
                Map.of("component", COMPONENT),
                Map.of());
        done(
                "blood-production",
                "label",
                COMPONENT,
                "LabelVerified",
                "processing-scientist",
                "{\"component\":\"" + COMPONENT + "\"}");
        command(
                "blood-production",
                Act.SCAN_BACK,
                "processing-scientist",
                "scanned",
                200,
                Map.of("component", COMPONENT),
                Map.of());
        production("ComponentDespatched", "distribution-officer");
        command(
                "blood-production",
                Act.DESPATCH,
                "distribution-officer",
                "despatched",
                200,
                Map.of("component", COMPONENT),
                Map.of());
        state.components().put(COMPONENT, "DESPATCHED");
        state.despatched().add(COMPONENT);
    }

    private void issued() {
        var data = "{\"component\":\"%s\",\"order\":\"PO-1\",\"patient\":{\"authority\":\"HCN\",\"value\":\"1\"}}"
                .formatted(COMPONENT);
        done("lims-bridge", "laboratory", COMPONENT, "ComponentIssued", "hl7:LIMS|REGION", data);
        var facts = Map.of("component", COMPONENT, "order", "PO-1", "patient", "HCN:1");
        var content = Digest.of("BPS");
        ask(new Intent(Edge.HL7, "LIMS|REGION", "CL1"), Act.ISSUE, content, facts, Verdict.ACCEPTED, "AA", Map.of());
        state.messages().add(new FiledMessage("lims-bridge", "LIMS|REGION", "CL1", true, "ACCEPTED", content));
        state.holdings().put(COMPONENT, "ISSUED");
    }

    private void opened() {
        opening("transfusion-scientist", "TREAT");
        read("transfusion-scientist", "TREAT", Verdict.ACCEPTED);
    }

    /** The record of a patient, asked for at the laboratory. */
    void read(String reader, String purpose, Verdict verdict) {
        evidence.readings()
                .add(new Reading(
                        Instant.EPOCH, "lims-bridge", "gateway", reader, purpose, "HCN:1", RECORD, verdict, "?"));
    }

    /** Its entry. */
    void opening(String reader, String purpose) {
        var data = "{\"person\":\"HCN:1\",\"reader\":\"%s\",\"purpose\":\"%s\",\"resource\":\"%s\"}"
                .formatted(reader, purpose, RECORD);
        done("lims-bridge", "access", "HCN:1", "RecordOpened", reader, data);
        state.journal().add(hashed(with(state.journal().removeLast(), purpose)));
        state.traced().remove(state.journal().getLast().id());
        state.opened().add(state.journal().getLast().id());
    }

    /**
     * A pack of the donation, as the event and the table tell of it.
     *
     * @param more members of the event, each with a comma before it
     */
    void pack(String type, String component, int volumeMl, String more) {
        var data = "{\"component\":\"%s\",\"donation\":\"%s\",\"kind\":\"RED_CELLS\",\"volumeMl\":%d%s}"
                .formatted(component, component.substring(0, DONATION.length()), volumeMl, more);
        done("blood-production", "component", component, type, "processing-scientist", data);
        state.components().put(component, "PROCESSED");
        state.volumes().put(component, (long) volumeMl);
    }

    private void production(String type, String actor) {
        done("blood-production", "component", COMPONENT, type, actor, "{\"component\":\"" + COMPONENT + "\"}");
    }

    /** Another entry at the end of a service's history, applied by all that must. */
    void done(String service, String stream, String subject, String type, String actor, String data) {
        var key = service + " " + stream + " " + subject;
        var version = state.versions().merge(key, 1L, Long::sum);
        var number = state.journal().stream()
                        .filter(entry -> entry.service().equals(service))
                        .count()
                + 1;
        var id = new UUID(service.hashCode(), number).toString();
        var entry = new Entry(
                service,
                number,
                "",
                number,
                "7",
                id,
                stream,
                subject,
                version,
                type,
                1,
                1_000,
                2_000,
                actor,
                "direct-care",
                null,
                data);
        state.journal().add(hashed(entry));
        state.traced().add(id);
    }

    static Entry hashed(Entry entry) {
        return with(entry, entry.actor(), Chain.ofRow(entry));
    }

    static Entry with(Entry entry, String purpose) {
        return with(entry, entry.actor(), purpose, entry.hash());
    }

    static Entry with(Entry entry, String actor, String hash) {
        return with(entry, actor, entry.purpose(), hash);
    }

    private static Entry with(Entry entry, String actor, String purpose, String hash) {
        return new Entry(
                entry.service(),
                entry.number(),
                hash,
                entry.sequence(),
                entry.transaction(),
                entry.id(),
                entry.stream(),
                entry.subject(),
                entry.version(),
                entry.type(),
                entry.schemaVersion(),
                entry.occurredAt(),
                entry.recordedAt(),
                actor,
                purpose,
                entry.traceparent(),
                entry.data());
    }

    /** Seals what a service has and lets every consumer be at its end. */
    void seal(String service) {
        var entries = state.journal().stream()
                .filter(entry -> entry.service().equals(service))
                .toList();
        if (entries.isEmpty()) return;
        var hash = Chain.ofBatch(Chain.BEGINNING, entries.stream().map(Entry::hash));
        state.seals().removeIf(seal -> seal.service().equals(service));
        state.seals().add(new Seal(service, 1, 1, entries.size(), Chain.BEGINNING, hash));
        entries.forEach(entry -> lane(service, entry.stream(), entry.number()));
    }

    private void lane(String service, String stream, long number) {
        state.lanes()
                .removeIf(lane -> lane.source().equals(service) && lane.stream().equals(stream));
        state.lanes().add(new Lane(service, stream, 0, number));
        Consumer.ALL.stream()
                .filter(consumer -> consumer.streams().contains(stream))
                .forEach(consumer -> {
                    state.positions()
                            .removeIf(position -> position.source().equals(service)
                                    && position.stream().equals(stream)
                                    && position.service().equals(consumer.service())
                                    && position.subscription().equals(consumer.subscription()));
                    state.positions()
                            .add(new Position(consumer.service(), consumer.subscription(), service, stream, 0, number));
                });
    }

    /** A command that was accepted, and whose answer the service keeps. */
    void command(
            String service,
            Act act,
            String caller,
            String key,
            int status,
            Map<String, String> facts,
            Map<String, String> answer) {
        var intent = new Intent(Edge.HTTP, caller, key);
        ask(intent, act, Digest.of(key), facts, Verdict.ACCEPTED, Integer.toString(status), answer);
        state.answers().add(new KeptAnswer(service, caller, key, status));
    }

    void ask(
            Intent intent,
            Act act,
            String content,
            Map<String, String> facts,
            Verdict verdict,
            String status,
            Map<String, String> answer) {
        attempt++;
        evidence.asked().add(new Asked(attempt, Instant.EPOCH, intent, "outcome", act, content, facts));
        evidence.answered().add(new Answered(attempt, Instant.EPOCH, verdict, status, Digest.of(status), answer));
    }
}
