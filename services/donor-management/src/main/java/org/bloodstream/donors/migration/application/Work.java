package org.bloodstream.donors.migration.application;

import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.migration.domain.ImportState;

/**
 * An import, as whoever works on it needs it.
 *
 * @param number of the import
 * @param system that the files are from
 * @param comparison how often it was compared, the one that runs included
 */
public record Work(UUID number, String system, String folder, ImportState state, Actor startedBy, int comparison) {}
