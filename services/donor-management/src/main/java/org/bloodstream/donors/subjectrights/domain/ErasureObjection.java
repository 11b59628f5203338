package org.bloodstream.donors.subjectrights.domain;

import java.time.LocalDate;
import org.bloodstream.blood.Objection;

/** Why a donor's record is not erased, and until when. */
public sealed interface ErasureObjection extends Objection {
    /** Local date from which the record may be erased. */
    LocalDate keptUntil();

    /** The law behind the refusal, for the answer to the donor. */
    String law();

    /** 30 years from the last donation, 04_donor_selection.md, 4.5 [S:ni-bsqr]; the article of the UK GDPR [GK]. */
    record TraceabilityKept(LocalDate keptUntil, String law) implements ErasureObjection {
        private static final String LAW =
                "Blood Safety and Quality Regulations 2005: traceability from donor to patient for 30 years; UK GDPR, Article 17(3)(b) and (c)";

        TraceabilityKept(LocalDate keptUntil) {
            this(keptUntil, LAW);
        }

        @Override
        public String code() {
            return "erasure-refused-traceability";
        }

        @Override
        public String message() {
            return "The record cannot be erased before %s: the law keeps donations traceable for 30 years. Its use can be restricted."
                    .formatted(keptUntil);
        }
    }

    /** 15 years from the last test or decision, 04_donor_selection.md, 4.5 [S:ni-bsqr]; the article of the UK GDPR [GK]. */
    record DonorRecordsKept(LocalDate keptUntil, String law) implements ErasureObjection {
        private static final String LAW =
                "Blood Safety and Quality Regulations 2005: records of donors and tests for 15 years; UK GDPR, Article 17(3)(b) and (c)";

        DonorRecordsKept(LocalDate keptUntil) {
            this(keptUntil, LAW);
        }

        @Override
        public String code() {
            return "erasure-refused-donor-records";
        }

        @Override
        public String message() {
            return "The record cannot be erased before %s: the law keeps records of donors for 15 years. Its use can be restricted."
                    .formatted(keptUntil);
        }
    }
}
