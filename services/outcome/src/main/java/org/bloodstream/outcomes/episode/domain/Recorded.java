package org.bloodstream.outcomes.episode.domain;

import org.bloodstream.blood.staff.Actor;

/**
 * An event of the episode as it stands in the journal.
 *
 * @param by who did it, as the journal has it
 */
public record Recorded(TransfusionEvent event, Actor by) {}
