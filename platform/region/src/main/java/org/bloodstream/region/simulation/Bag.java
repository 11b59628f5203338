package org.bloodstream.region.simulation;

import org.bloodstream.blood.group.BloodGroup;

/**
 * Red cells in the hospital's fridge.
 *
 * @param number the simulated donation's, unique
 * @param label compound message
 * @param expiresAt ISO-8601
 */
record Bag(long number, String donation, String component, BloodGroup group, String label, String expiresAt) {}
