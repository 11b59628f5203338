package org.bloodstream.testkit.access;

/**
 * A record that a test has made, of a patient of {@code BHSCT} with whom no other hospital has to do.
 *
 * @param door the endpoint's name, {@code GET /fhir/Patient/{id}}
 * @param address path and query that open it
 * @param patient the patient's key; its value must not show where the record stays closed
 */
public record OpenedRecord(String door, String address, String patient) {

    String number() {
        return patient.substring(patient.lastIndexOf(':') + 1);
    }
}
