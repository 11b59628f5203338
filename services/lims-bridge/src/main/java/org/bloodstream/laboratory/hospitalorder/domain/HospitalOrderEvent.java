package org.bloodstream.laboratory.hospitalorder.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.jspecify.annotations.Nullable;

/** What a hospital's system said of an order of its own; the stream {@code hospitalorder}. What comes of it blood-production decides. */
public sealed interface HospitalOrderEvent {
    /** It follows from the system and its number, so that whatever is said of one order has one subject. */
    UUID hospitalOrder();

    /** @param sender MSH-3 and MSH-4: two systems of one hospital may count alike */
    static UUID numbered(String sender, PlacerNumber number) {
        return UUID.nameUUIDFromBytes(
                "hospital order %s %s".formatted(sender, number).getBytes(UTF_8));
    }

    /**
     * It is told each time that it is said, and is one order all the same.
     *
     * @param neededBy when the units must be there; absent when the hospital did not say
     * @param message MSH-10, by which the laboratory finds its message
     */
    record HospitalOrderSent(
            UUID hospitalOrder,
            OdsCode hospital,
            PlacerNumber placerNumber,
            Site site,
            Urgency urgency,
            @Nullable Instant neededBy,
            List<AskedLine> lines,
            String message,
            Instant sentAt)
            implements HospitalOrderEvent {
        public HospitalOrderSent {
            lines = List.copyOf(lines);
        }

        boolean asksTheSameAs(HospitalOrderSent other) {
            return site.equals(other.site)
                    && urgency == other.urgency
                    && Objects.equals(neededBy, other.neededBy)
                    && lines.equals(other.lines);
        }
    }

    /** The hospital wants the order no longer. */
    record HospitalOrderCancellationSent(
            UUID hospitalOrder, OdsCode hospital, PlacerNumber placerNumber, String message, Instant sentAt)
            implements HospitalOrderEvent {}
}
