package org.bloodstream.labels;

import static org.bloodstream.labels.UnprintableLabelException.refuseIf;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.gs1.ApplicationIdentifier;
import org.bloodstream.blood.gs1.Element;
import org.bloodstream.blood.gs1.ElementString;
import org.bloodstream.blood.gs1.Gsrn;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What a wristband's DataMatrix says. Which of the two Northern Ireland uses is not confirmed (02_codabar_gs1.md, 2.3
 * [GK]); the bedside check reads both.
 */
public sealed interface WristbandSymbol {
    PatientIdentifier patient();

    /**
     * DCB1077: the patient as a GSRN, AI 8018 [S:dcb1077].
     *
     * @param companyPrefix 7 digits, given by GS1 to whoever makes the wristbands
     * @param instance AI 8019, 1 to 10 digits: which of the patient's wristbands this is, to notice a copy
     */
    record Gs1(
            String companyPrefix,
            PatientIdentifier patient,
            @Nullable String instance) implements WristbandSymbol {

        /** @throws org.bloodstream.blood.UnreadableCodeException when a part breaks its own rule */
        public Gs1 {
            elements(companyPrefix, patient, instance);
        }

        public ElementString elements() {
            return elements(companyPrefix, patient, instance);
        }

        private static ElementString elements(String prefix, PatientIdentifier patient, @Nullable String instance) {
            List<Element> elements = new ArrayList<>();
            elements.add(new Element(
                    ApplicationIdentifier.SERVICE_RECIPIENT,
                    Gsrn.ofPatient(prefix, patient).value()));
            if (instance != null) elements.add(new Element(ApplicationIdentifier.SERVICE_INSTANCE, instance));
            return new ElementString(elements);
        }

        @Override
        public String toString() {
            return "GS1…";
        }
    }

    /** A hospital's own number and the authority that gave it, AI 91: of a patient who has no national number, or none that is known. */
    record HospitalNumber(PatientIdentifier patient) implements WristbandSymbol {

        /** @throws org.bloodstream.blood.UnreadableCodeException {@code gs1-key-malformed} for a national number */
        public HospitalNumber {
            ElementString.ofHospitalNumber(patient);
        }

        public ElementString elements() {
            return ElementString.ofHospitalNumber(patient);
        }

        @Override
        public String toString() {
            return "GS1…";
        }
    }

    /** The ten digits of the national number alone. */
    record BareNumber(PatientIdentifier patient) implements WristbandSymbol {

        /** @throws UnprintableLabelException {@code wristband-number-local}: without its authority a hospital's number names nobody */
        public BareNumber {
            refuseIf(
                    !patient.national(), "wristband-number-local", "A symbol of bare digits carries a national number");
        }
    }
}
