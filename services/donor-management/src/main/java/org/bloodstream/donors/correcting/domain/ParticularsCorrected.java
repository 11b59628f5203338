package org.bloodstream.donors.correcting.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A donor's particulars were corrected. What they were and are stays in the donor's own tables, beside this number: the
 * journal is for ever, and names are not.
 *
 * @param correction counts the record's corrections, from 1
 */
public record ParticularsCorrected(
        UUID donor, int correction, Set<CorrectedField> fields, CorrectionGround ground, Instant at) {
    public ParticularsCorrected {
        fields = Set.copyOf(fields);
    }
}
