package org.bloodstream.donors.eligibility.domain;

/** mmHg; the upper value is the larger one. */
public record BloodPressure(int systolic, int diastolic) {
    public BloodPressure {
        if (diastolic >= systolic) throw new IllegalArgumentException("no blood pressure");
    }
}
