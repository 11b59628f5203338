package org.bloodstream.records.requests.domain;

import org.bloodstream.blood.patient.PatientIdentifier;

/** What was asked for, or reported. */
public sealed interface RequestEvent {
    PatientIdentifier patient();

    /** The order number, or the component for a report. */
    String subject();

    record GroupAndScreenRequested(PatientIdentifier patient, ScreenOrder order) implements RequestEvent {
        @Override
        public String subject() {
            return order.number().value();
        }
    }

    record TransfusionRequested(PatientIdentifier patient, TransfusionOrder order) implements RequestEvent {
        @Override
        public String subject() {
            return order.number().value();
        }
    }

    record TransfusionReported(PatientIdentifier patient, BedsideReport report) implements RequestEvent {
        @Override
        public String subject() {
            return report.component().value();
        }
    }
}
