package org.bloodstream.donors.search.domain;

import org.bloodstream.donors.likeness.domain.Likeness;

/** A donor who fits, and how well, with the parts of the score. */
public record Match(Candidate candidate, Likeness likeness) {}
