package org.bloodstream.production.hold.adapter.in.kafka;

import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.application.PlaceHold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is said of a donation in this stream holds it, also what is not understood: parked, it would hold nothing, and keep
 * what comes after it from holding either. A quality officer finds it on the list as {@link #NOT_UNDERSTOOD}.
 */
@Component
class ReadingInformation {
    static final String NOT_UNDERSTOOD = "NOT_UNDERSTOOD";

    private final JsonMapper json;

    ReadingInformation(JsonMapper json) {
        this.json = json;
    }

    /** @throws UnappliableEventException when not even the donation can be read */
    PlaceHold hold(JournalEvent event) {
        var understood = understood(event);
        return understood == null
                ? new PlaceHold(donation(event), event.id(), HoldKind.PDI, NOT_UNDERSTOOD, event.at())
                : understood;
    }

    private @Nullable PlaceHold understood(JournalEvent event) {
        if (event.schemaVersion() != 1) return null;
        try {
            return switch (event.type()) {
                case "PostDonationInformationReceived" ->
                    json.treeToValue(event.data(), ReceivedInformation.class).hold();
                case "DonorFoundReactive" ->
                    json.treeToValue(event.data(), FoundReactive.class).hold();
                default -> null;
            };
        } catch (JacksonException | IllegalArgumentException _) {
            return null;
        }
    }

    private static DonationNumber donation(JournalEvent event) {
        try {
            return new DonationNumber(event.subject());
        } catch (UnreadableCodeException unreadable) {
            throw new UnappliableEventException("post-donation information about what is no donation");
        }
    }
}
