package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;

/**
 * Total plasma protein.
 *
 * @param gPerL g/L
 * @param takenOn local date of the sample
 */
public record PlasmaProtein(int gPerL, LocalDate takenOn) {}
