package org.bloodstream.donors.counselling.domain;

/** How a clinician tried to reach a donor. */
public enum ContactWay {
    PHONE,
    LETTER,
    EMAIL,
    IN_PERSON
}
