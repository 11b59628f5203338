package org.bloodstream.exchange.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.hl7.Receipt;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the stream {@code exchange} tells: that messages passed, never what they said. */
public final class ExchangeEvents {
    private static final String STREAM = "exchange";
    private static final String PURPOSE = "direct-care";

    private final Journal journal;
    private final String actor;

    /** @param service the service whose journal this is */
    public ExchangeEvents(Journal journal, String service) {
        this.journal = journal;
        this.actor = "service:" + service;
    }

    /** {@code MessageReceived}. */
    public Mono<Void> received(Arrival arrival, Header header, Filing filing) {
        var data = new Received(
                arrival.message(),
                header.application().isEmpty() ? "unknown" : header.sender(),
                known(header.type()),
                known(header.controlId()),
                filing.state().name(),
                places(filing.errors()),
                arrival.sha256(),
                arrival.at());
        return append(arrival.message(), 1, "MessageReceived", data, arrival.at());
    }

    /** {@code MessageQueued}. */
    public Mono<Void> queued(Outgoing message, String sha256) {
        var data = new Sent(message, sha256, null, List.of(), message.queuedAt());
        return append(message.message(), 1, "MessageQueued", data, message.queuedAt());
    }

    /** {@code MessageHandedOver}, {@code MessageReceipted}, {@code MessageRejected}: what the progress says. */
    public Mono<Void> progressed(Outgoing.Progress progress, @Nullable Receipt receipt, Instant at) {
        if (progress.events().isEmpty()) return Mono.empty();
        var first = progress.now().version() - progress.events().size() + 1;
        var entries = new ArrayList<Entry>();
        for (var type : progress.events()) {
            var closing = !type.equals("MessageHandedOver");
            var data = new Sent(
                    progress.now(),
                    null,
                    closing && receipt != null ? receipt.code() : null,
                    closing && receipt != null ? receipt.errors() : List.of(),
                    at);
            entries.add(new Entry(STREAM, progress.now().message().toString(), first + entries.size(), type, 1, data));
        }
        return journal.append(new Act(actor, PURPOSE, at), entries);
    }

    private Mono<Void> append(UUID message, long version, String type, Object data, Instant at) {
        return journal.append(
                new Act(actor, PURPOSE, at), List.of(new Entry(STREAM, message.toString(), version, type, 1, data)));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<Place> places(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new Place(error.segment(), error.sequence(), error.field(), error.code()))
                .toList();
    }

    /** Where an error is, without its text. */
    record Place(String segment, int sequence, int field, String code) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Received(
            UUID message,
            String peer,
            @Nullable String type,
            @Nullable String controlId,
            String outcome,
            List<Place> errors,
            String contentSha256,
            Instant receivedAt) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Sent(
            UUID message,
            String peer,
            String about,
            String type,
            String controlId,
            @Nullable String contentSha256,
            @Nullable String receipt,
            List<Place> errors,
            Instant at) {

        Sent(Outgoing of, @Nullable String sha256, @Nullable String receipt, List<FieldError> errors, Instant at) {
            this(of.message(), of.peer(), of.about(), of.type(), of.controlId(), sha256, receipt, places(errors), at);
        }
    }
}
