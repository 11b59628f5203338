package org.bloodstream.donors.donorrecord;

import java.util.UUID;
import org.bloodstream.blood.Objection;

/**
 * The record was merged into another.
 *
 * @param survivor the record that stands for this one
 */
public record MergedDonor(UUID survivor) implements Objection {
    @Override
    public String code() {
        return "donor-merged-away";
    }

    @Override
    public String message() {
        return "This record was merged into another: go on with that one.";
    }
}
