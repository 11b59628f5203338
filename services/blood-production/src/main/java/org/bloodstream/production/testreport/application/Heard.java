package org.bloodstream.production.testreport.application;

import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.testreport.domain.LaboratoryReport;

/**
 * A report as it was heard.
 *
 * @param report number of the event that told it
 * @param sender the laboratory's system, {@code hl7:DTMW|NIBTS}
 * @param type of the event
 * @param content the event's own text
 * @param understood empty when it is not as agreed
 */
public record Heard(
        UUID report, UUID batch, Actor sender, String type, String content, Optional<LaboratoryReport> understood) {
    /** Shows no content. */
    @Override
    public String toString() {
        return "Heard[" + report + "]";
    }
}
