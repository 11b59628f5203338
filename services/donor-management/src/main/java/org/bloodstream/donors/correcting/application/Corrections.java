package org.bloodstream.donors.correcting.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.correcting.domain.CorrectedField;
import org.bloodstream.donors.correcting.domain.CorrectionGround;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Corrected;
import org.bloodstream.donors.correcting.domain.DonorToCorrect;
import org.bloodstream.donors.correcting.domain.EarlierDecision;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The particulars of the register and all that they were before. */
public interface Corrections {
    /** The record, kept from every other change until the transaction ends; empty for nobody. */
    Mono<DonorToCorrect> lock(UUID donor);

    /**
     * Another person's record with this number; empty when nobody has it. Of two who correct to one number at once the
     * second waits for the first.
     */
    Mono<UUID> bearer(NationalNumber number, UUID donor);

    /** What was decided of this person, under every number, and places still held; oldest first. */
    Flux<EarlierDecision> decisions(UUID donor);

    Mono<Void> record(Corrected corrected, @Nullable String words, Act act);

    /** Oldest first. */
    Flux<RecordedCorrection> history(Collection<UUID> donors);

    /** @param words absent when nothing more was said */
    record RecordedCorrection(
            UUID donor,
            int correction,
            CorrectionGround ground,
            @Nullable String words,
            Actor by,
            Instant at,
            List<Corrective> changes) {
        public RecordedCorrection {
            changes = List.copyOf(changes);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "RecordedCorrection[…]";
        }
    }

    /** One field as it was and became, as printed; absent where nothing was or is recorded. */
    record Corrective(
            CorrectedField field,
            @Nullable String before,
            @Nullable String after) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Corrective[" + field + "]";
        }
    }
}
