package org.bloodstream.blood.compatibility;

/** What a requirement demands of one kind of component. */
public record Demand(UnitCheck check, Ruling ruling) {}
