package org.bloodstream.donors.chairside.domain;

import java.time.LocalDate;

/**
 * What hangs on an apheresis machine, for a recall of its lot. A bag of whole blood has its own inside.
 *
 * @param expiresOn last local day of use
 */
public record Anticoagulant(String name, String lot, LocalDate expiresOn) {}
