package org.bloodstream.chaos.load;

import org.bloodstream.blood.group.BloodGroup;

/**
 * Red cells on their way to a patient.
 *
 * @param label compound message
 * @param expiresAt ISO-8601
 */
record Pack(String donation, String component, BloodGroup group, String label, String expiresAt) {}
