package org.bloodstream.records.requests.domain;

import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** What was asked for, or reported. */
public sealed interface RequestEvent {
    PatientIdentifier patient();

    /** The order number, or the component for a report. */
    String subject();

    /** @param organisation the hospital that asks; absent when no hospital does */
    record GroupAndScreenRequested(
            PatientIdentifier patient, @Nullable OdsCode organisation, ScreenOrder order) implements RequestEvent {
        @Override
        public String subject() {
            return order.number().value();
        }
    }

    /** @param organisation the hospital that asks; absent when no hospital does */
    record TransfusionRequested(
            PatientIdentifier patient, @Nullable OdsCode organisation, TransfusionOrder order) implements RequestEvent {
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
