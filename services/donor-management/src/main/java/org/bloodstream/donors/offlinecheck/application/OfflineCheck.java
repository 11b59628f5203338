package org.bloodstream.donors.offlinecheck.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.application.AssessEligibility;
import org.bloodstream.donors.offlinecheck.domain.ToldAndJudged.Selection;

/**
 * A health check that a tablet recorded without connection.
 *
 * @param id the tablet's own
 * @param rules version of the rules, and with them the questionnaire, that the tablet had
 * @param told what it told the donor
 * @param content all of it as one text: the same again is the same check
 */
public record OfflineCheck(
        UUID id,
        AssessEligibility command,
        Instant checkedAt,
        Actor checkedBy,
        int rules,
        Selection told,
        String content) {

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "OfflineCheck[" + id + "]";
    }
}
