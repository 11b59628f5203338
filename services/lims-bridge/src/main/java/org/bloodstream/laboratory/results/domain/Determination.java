package org.bloodstream.laboratory.results.domain;

import org.bloodstream.blood.group.BloodGroup;

/** What one sample of a person said earlier. */
public record Determination(Sample sample, BloodGroup group) {}
