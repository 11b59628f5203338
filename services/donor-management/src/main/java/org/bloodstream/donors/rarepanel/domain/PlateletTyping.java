package org.bloodstream.donors.rarepanel.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.PlateletAntigens;

/**
 * HLA-A, HLA-B and platelet antigens of a donor, as one examination found them.
 *
 * @param donor the number that it was recorded with
 * @param evidence names the examination: a report's or a sample's number
 * @param determinedOn local date
 */
public record PlateletTyping(UUID donor, PlateletAntigens found, String evidence, LocalDate determinedOn) {}
