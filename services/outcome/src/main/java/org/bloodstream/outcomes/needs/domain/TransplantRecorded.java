package org.bloodstream.outcomes.needs.domain;

import java.util.UUID;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedTransplant;

/**
 * A transfusion scientist put a stem cell transplant on record, or what is now known of one.
 *
 * @param statement by which it can be ended
 * @param words who decided it, in the person's words
 */
public record TransplantRecorded(UUID statement, StatedTransplant transplant, String words) {}
