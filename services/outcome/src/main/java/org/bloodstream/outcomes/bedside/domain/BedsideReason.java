package org.bloodstream.outcomes.bedside.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.jspecify.annotations.Nullable;

/** Why a unit must not, or not yet, be given here. Compatibility by group adds its own (see the shared kernel). */
public sealed interface BedsideReason extends Objection {
    String TELL_THE_LABORATORY = "Do not transfuse; tell the laboratory.";

    record WristbandUnreadable(String cause) implements BedsideReason {
        @Override
        public String code() {
            return "wristband-unreadable";
        }

        @Override
        public String message() {
            return "The wristband could not be read. Scan the wristband on the patient's arm again; if it cannot be read, replace it.";
        }
    }

    /** @param contested whether the number is known, but two patients who are not the same claim it */
    record PatientUnknown(boolean contested) implements BedsideReason {
        @Override
        public String code() {
            return "patient-unknown";
        }

        @Override
        public String message() {
            return contested
                    ? "The wristband's number is on two patients' records. Do not transfuse; have the record put right."
                    : "The wristband's number is not on the regional record. Do not transfuse; check who the patient is.";
        }
    }

    record PatientMerged() implements BedsideReason {
        @Override
        public String code() {
            return "patient-merged";
        }

        @Override
        public String message() {
            return "This wristband shows a retired number. The surviving number is on the new wristband: print it, put it on, scan that.";
        }
    }

    record LabelUnreadable(String cause) implements BedsideReason {
        @Override
        public String code() {
            return "label-unreadable";
        }

        @Override
        public String message() {
            return "Part of the label could not be read as this pack's label. Start again and scan this pack only.";
        }
    }

    /** @param missing the structures that were not read: donation, product, group, expiry */
    record LabelIncomplete(Set<String> missing) implements BedsideReason {
        @Override
        public String code() {
            return "label-incomplete";
        }

        @Override
        public String message() {
            return "Not yet scanned: %s. Scan every barcode of the label.".formatted(String.join(", ", missing));
        }
    }

    record ComponentUnknown() implements BedsideReason {
        @Override
        public String code() {
            return "component-unknown";
        }

        @Override
        public String message() {
            return "The blood service does not know this pack. " + TELL_THE_LABORATORY;
        }
    }

    record ComponentNotReleased(Unit.State state) implements BedsideReason {
        @Override
        public String code() {
            return "component-not-released";
        }

        @Override
        public String message() {
            return "The blood service has not released this pack. " + TELL_THE_LABORATORY;
        }
    }

    record ComponentExpired(Instant expiredAt) implements BedsideReason {
        @Override
        public String code() {
            return "component-expired";
        }

        @Override
        public String message() {
            return "This pack has expired. " + TELL_THE_LABORATORY;
        }
    }

    /**
     * @param recorded by the source named; absent when it has none
     * @param source who recorded it: blood-production or the laboratory
     */
    record LabelGroupDiffers(LabelGroup label, @Nullable BloodGroup recorded, String source) implements BedsideReason {
        @Override
        public String code() {
            return "label-group-differs";
        }

        @Override
        public String message() {
            return "The blood group on the label is not the one on record. " + TELL_THE_LABORATORY;
        }
    }

    record LabelExpiryDiffers(LocalDateTime label, LocalDateTime recorded) implements BedsideReason {
        @Override
        public String code() {
            return "label-expiry-differs";
        }

        @Override
        public String message() {
            return "The expiry on the label is not the one on record. " + TELL_THE_LABORATORY;
        }
    }

    /** @param state where the pack stands instead; absent when the laboratory never spoke of it */
    record ComponentNotIssued(Issue.@Nullable State state) implements BedsideReason {
        @Override
        public String code() {
            return "component-not-issued";
        }

        @Override
        public String message() {
            return "The laboratory has not issued this pack. " + TELL_THE_LABORATORY;
        }
    }

    record IssuedToAnotherPatient() implements BedsideReason {
        @Override
        public String code() {
            return "issued-to-another-patient";
        }

        @Override
        public String message() {
            return "Stop. This pack was issued to another patient. " + TELL_THE_LABORATORY;
        }
    }

    /** @param discordant whether there are reports, but they do not agree */
    record PatientGroupUnknown(boolean discordant) implements BedsideReason {
        @Override
        public String code() {
            return "patient-group-unknown";
        }

        @Override
        public String message() {
            return discordant
                    ? "The patient's samples disagree about the blood group. Do not transfuse; the laboratory must confirm the group."
                    : "The patient's blood group is not on file. " + TELL_THE_LABORATORY;
        }
    }

    record GroupNotConfirmed(int samples) implements BedsideReason {
        @Override
        public String code() {
            return "group-not-confirmed";
        }

        @Override
        public String message() {
            return "The patient's group rests on one sample. Until a second one confirms it only group O red cells may be given.";
        }
    }

    record SampleExpired(Instant validUntil) implements BedsideReason {
        @Override
        public String code() {
            return "sample-expired";
        }

        @Override
        public String message() {
            return "The patient's sample is no longer valid. Do not transfuse; send a new sample.";
        }
    }

    record AlreadyStarted() implements BedsideReason {
        @Override
        public String code() {
            return "already-started";
        }

        @Override
        public String message() {
            return "The transfusion of this pack was already started. " + TELL_THE_LABORATORY;
        }
    }

    record AlreadyTransfused() implements BedsideReason {
        @Override
        public String code() {
            return "already-transfused";
        }

        @Override
        public String message() {
            return "This pack is recorded as already transfused. " + TELL_THE_LABORATORY;
        }
    }

    record ComponentWasted() implements BedsideReason {
        @Override
        public String code() {
            return "component-wasted";
        }

        @Override
        public String message() {
            return "This pack is recorded as wasted. " + TELL_THE_LABORATORY;
        }
    }

    /** Not a stop by itself: it turns a GO into DOWNTIME. */
    record CannotConfirm(List<String> doubts) implements BedsideReason {
        @Override
        public String code() {
            return "cannot-confirm";
        }

        @Override
        public String message() {
            return "Nothing speaks against it, but the records cannot be confirmed now. Before transfusing, two people must check patient and pack by hand on the downtime form.";
        }

        @Override
        public Severity severity() {
            return Severity.WARN;
        }
    }
}
