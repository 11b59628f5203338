package org.bloodstream.donors.registration.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody has joined the register; the world outside learns the pseudonym only.
 *
 * @param registeredOn local date
 */
public record DonorRegistered(UUID donor, LocalDate registeredOn) {}
