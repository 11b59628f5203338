package org.bloodstream.donors.sessions.domain;

import java.util.UUID;

/** @param number of the slot within the session, from 1 */
public record SlotId(UUID session, int number) {}
