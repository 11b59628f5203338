package org.bloodstream.donors.whereused;

import org.bloodstream.blood.organisation.OdsCode;

/**
 * A component that left for a hospital.
 *
 * @param hospitalName in words, or the code of one that nobody has named
 * @param kind {@code RED_CELLS}
 * @param month local, {@code 2026-11}: a day could tell whose it was
 */
public record SentTo(OdsCode hospital, String hospitalName, String kind, String month) {}
