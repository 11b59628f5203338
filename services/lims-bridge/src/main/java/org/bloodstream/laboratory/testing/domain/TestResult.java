package org.bloodstream.laboratory.testing.domain;

public enum TestResult {
    NEGATIVE,
    REACTIVE
}
