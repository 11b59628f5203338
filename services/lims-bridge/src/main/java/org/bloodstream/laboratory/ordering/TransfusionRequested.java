package org.bloodstream.laboratory.ordering;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** The event of epr-bridge, as far as it concerns us. */
record TransfusionRequested(
        String request,
        PatientIdentifier patient,
        ComponentKind kind,
        int quantity,
        List<Requirement> requirements,
        @Nullable String indication,
        @Nullable Instant neededAt,
        @Nullable Place location,
        @Nullable Boolean consent,
        @Nullable OdsCode organisation,
        Instant requestedAt) {

    record Place(
            String ward,
            @Nullable String bay,
            @Nullable String bed,
            @Nullable String site) {}

    /** Table 0508. */
    enum Requirement {
        LEUCOREDUCED("LR", "Leukoreduced"),
        IRRADIATED("IR", "Irradiated"),
        CMV_SAFE("CS", "CMV Safe"),
        FRESH("FR", "Fresh unit"),
        AUTOLOGOUS("AU", "Autologous Unit"),
        DIRECTED("DI", "Directed Unit"),
        HLA_MATCHED("HL", "HLA Matched"),
        CMV_NEGATIVE("CM", "CMV Negative"),
        HBS_NEGATIVE("HB", "Hemoglobin S Negative"),
        WASHED("WA", "Washed"),
        IGA_DEFICIENT("IG", "IgA Deficient");

        private final String code;
        private final String text;

        Requirement(String code, String text) {
            this.code = code;
            this.text = text;
        }

        String code() {
            return code;
        }

        String text() {
            return text;
        }
    }
}
