package org.bloodstream.laboratory.results.domain;

/** Whether red-cell antibodies were found. */
public enum AntibodyScreen {
    NEGATIVE,
    POSITIVE
}
