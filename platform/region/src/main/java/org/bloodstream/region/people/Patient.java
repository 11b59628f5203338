package org.bloodstream.region.people;

/**
 * A patient who does not exist.
 *
 * @param hcn Health and Care Number, ten digits
 * @param hospitalNumber at BHSCT
 */
public record Patient(Person person, String hcn, String hospitalNumber) {}
