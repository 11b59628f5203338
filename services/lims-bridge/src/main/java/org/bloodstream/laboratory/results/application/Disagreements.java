package org.bloodstream.laboratory.results.application;

/** Samples that say a group which no other sample of the person has said. */
public interface Disagreements {
    /** One more: wrong blood in a tube, two people under one number, or a transplant that nobody has put on record. */
    void found();
}
