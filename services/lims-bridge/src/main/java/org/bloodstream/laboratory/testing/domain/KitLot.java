package org.bloodstream.laboratory.testing.domain;

import java.time.LocalDate;

/** @param expires its last day of use, local */
public record KitLot(String lot, LocalDate expires) {}
