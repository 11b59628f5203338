package org.bloodstream.donors.rarepanel.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.group.Antigen;

/**
 * One antigen of a donor, as one examination found it.
 *
 * @param donor the number that it was recorded with
 * @param evidence names the examination: a report's or a sample's number
 * @param determinedOn local date
 */
public record Determination(UUID donor, Antigen antigen, boolean present, String evidence, LocalDate determinedOn) {}
