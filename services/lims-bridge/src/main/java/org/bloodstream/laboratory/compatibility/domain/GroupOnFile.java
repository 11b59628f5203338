package org.bloodstream.laboratory.compatibility.domain;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;

/**
 * A group that the laboratory reported for one sample of the person.
 *
 * @param confirmed another sample of another time agrees
 * @param screenPositive red cell antibodies were found in this sample
 */
public record GroupOnFile(BloodGroup group, boolean confirmed, boolean screenPositive, Instant collectedAt) {}
