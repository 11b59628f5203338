package org.bloodstream.donors.rarepanel.domain;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why a determination is not recorded, or a rare donor not called. */
public sealed interface PanelObjection extends Objection {

    /** @param survivor the record that stands for this one */
    record DonorMergedAway(UUID survivor) implements PanelObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: record it there.";
        }
    }

    /** @param antigens of which this examination is on record already, by symbol */
    record ExaminationKnown(List<String> antigens) implements PanelObjection {
        public ExaminationKnown {
            antigens = List.copyOf(antigens);
        }

        @Override
        public String code() {
            return "examination-known";
        }

        @Override
        public String message() {
            return "This examination is recorded already: a second one has evidence of its own.";
        }
    }

    record DonorDoesNotFit() implements PanelObjection {
        @Override
        public String code() {
            return "donor-does-not-fit";
        }

        @Override
        public String message() {
            return "This donor is not known to lack every antigen of the need.";
        }
    }

    record DonorNotInvited() implements PanelObjection {
        @Override
        public String code() {
            return "donor-not-invited";
        }

        @Override
        public String message() {
            return "This donor may not be called: standing, consent, way to be reached or an open group alarm is against it.";
        }
    }
}
