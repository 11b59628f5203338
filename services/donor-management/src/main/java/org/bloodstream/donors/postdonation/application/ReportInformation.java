package org.bloodstream.donors.postdonation.application;

import java.util.UUID;
import org.bloodstream.donors.postdonation.domain.Report;

/**
 * The command of whoever has a donor on the telephone.
 *
 * @param donor pseudonym
 * @param words as the donor said it: health data of a person, kept in this service's own table and never in an event
 */
public record ReportInformation(UUID donor, Report report, String words) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ReportInformation[…]";
    }
}
