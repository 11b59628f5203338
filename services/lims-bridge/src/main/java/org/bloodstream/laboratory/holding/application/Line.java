package org.bloodstream.laboratory.holding.application;

import org.bloodstream.laboratory.holding.domain.Step;

/**
 * A step and where it stood in the message.
 *
 * @param number which BPX, from 1
 */
public record Line(int number, Step step) {}
