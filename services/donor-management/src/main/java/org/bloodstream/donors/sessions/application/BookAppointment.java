package org.bloodstream.donors.sessions.application;

import java.util.UUID;
import org.bloodstream.donors.sessions.domain.Request;
import org.bloodstream.donors.sessions.domain.SlotId;

/** The command of whoever books for a donor. */
public record BookAppointment(UUID donor, SlotId slot, Request request) {}
