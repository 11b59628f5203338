package org.bloodstream.production.hospitalorder.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.PlacerNumber;
import org.jspecify.annotations.Nullable;

/** What was made of what a hospital's system sent; the stream {@code orderanswer}, which lims-bridge tells the hospital. */
public sealed interface HospitalOrderAnswer {
    UUID hospitalOrder();

    /** Told again for each message that orders it again. */
    record HospitalOrderTaken(
            UUID hospitalOrder,
            OdsCode hospital,
            PlacerNumber placerNumber,
            OrderNumber order,
            String message,
            Instant decidedAt)
            implements HospitalOrderAnswer {}

    /** It waits for an officer. */
    record HospitalOrderNotTaken(
            UUID hospitalOrder,
            OdsCode hospital,
            PlacerNumber placerNumber,
            List<Said> objections,
            String message,
            Instant decidedAt)
            implements HospitalOrderAnswer {
        public HospitalOrderNotTaken {
            objections = List.copyOf(objections);
        }
    }

    /** @param order absent when none was made */
    record HospitalOrderCancelled(
            UUID hospitalOrder,
            OdsCode hospital,
            PlacerNumber placerNumber,
            @Nullable OrderNumber order,
            String message,
            Instant decidedAt)
            implements HospitalOrderAnswer {}

    /** The order stands; that waits for an officer. */
    record HospitalOrderNotCancelled(
            UUID hospitalOrder,
            OdsCode hospital,
            PlacerNumber placerNumber,
            OrderNumber order,
            List<Said> objections,
            String message,
            Instant decidedAt)
            implements HospitalOrderAnswer {
        public HospitalOrderNotCancelled {
            objections = List.copyOf(objections);
        }
    }

    /** Nothing waits any more. */
    record HospitalOrderSettled(UUID hospitalOrder, Ending ending, Instant settledAt) implements HospitalOrderAnswer {}

    enum Ending {
        /** By an officer. */
        CLOSED,
        /** It is an order now. */
        TAKEN,
        CANCELLED
    }

    /** An objection as it was said then. */
    record Said(String code, String message) {
        public static List<Said> of(List<? extends Objection> objections) {
            return objections.stream()
                    .map(each -> new Said(each.code(), each.message()))
                    .toList();
        }
    }
}
