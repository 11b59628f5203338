package org.bloodstream.donors.whereused;

import org.bloodstream.blood.organisation.OdsCode;

/**
 * A component that left for a hospital.
 *
 * @param kind {@code RED_CELLS}
 * @param month local, {@code 2026-11}: a day could tell whose it was
 */
public record SentTo(OdsCode hospital, String kind, String month) {}
