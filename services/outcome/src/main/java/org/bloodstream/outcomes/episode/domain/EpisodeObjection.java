package org.bloodstream.outcomes.episode.domain;

import org.bloodstream.blood.Objection;

/** Why something cannot be recorded for a pack. */
public sealed interface EpisodeObjection extends Objection permits CheckObjection, CourseObjection, OutcomeObjection {}
