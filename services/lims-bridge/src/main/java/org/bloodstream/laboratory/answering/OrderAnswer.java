package org.bloodstream.laboratory.answering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * The events of blood-production's stream {@code orderanswer} that answer a message, as far as they concern us.
 *
 * @param placerNumber the hospital's own number of it
 * @param order blood-production's number; absent when it made none
 * @param objections why not; absent when nothing stands against it
 * @param message MSH-10 of the message that this answers
 */
record OrderAnswer(
        OdsCode hospital,
        String placerNumber,
        @Nullable String order,
        @Nullable List<Said> objections,
        String message,
        Instant decidedAt) {

    record Said(String code, String message) {}

    List<Said> against() {
        return objections == null ? List.of() : objections;
    }

    /**
     * What a type of event says, in codes of tables 0119 (ORC-1) and 0038 (ORC-5).
     *
     * @param acknowledgement MSA-1
     * @param status absent where nothing changed
     */
    record Verdict(
            String acknowledgement,
            String control,
            @Nullable String status) {
        /** Empty for what answers no message. */
        static Optional<Verdict> of(String type) {
            return switch (type) {
                case "HospitalOrderTaken" -> Optional.of(new Verdict("AA", "OK", "IP"));
                case "HospitalOrderNotTaken" -> Optional.of(new Verdict("AE", "UA", null));
                case "HospitalOrderCancelled" -> Optional.of(new Verdict("AA", "CR", "CA"));
                case "HospitalOrderNotCancelled" -> Optional.of(new Verdict("AE", "UC", null));
                default -> Optional.empty();
            };
        }
    }
}
