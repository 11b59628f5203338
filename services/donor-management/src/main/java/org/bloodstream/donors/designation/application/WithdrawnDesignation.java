package org.bloodstream.donors.designation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.designation.domain.Withdrawal;

/**
 * What is left of a request that has ended, for somebody to see to.
 *
 * @param collected for it, the oldest first: production was told that nobody wants it
 * @param running collections begun for it: what comes of them is told as not wanted when they end
 * @param appointments of the donor for whole blood that are still to come, under every number; whether any of them was made for
 *     this request no appointment says
 */
public record WithdrawnDesignation(
        UUID designation,
        Withdrawal withdrawal,
        List<Collected> collected,
        List<DonationNumber> running,
        List<Appointment> appointments) {
    public WithdrawnDesignation {
        collected = List.copyOf(collected);
        running = List.copyOf(running);
        appointments = List.copyOf(appointments);
    }

    public record Collected(DonationNumber donation, Instant collectedAt) {}

    public record Appointment(UUID appointment, UUID session, String venue, LocalDate day, LocalTime startsAt) {}
}
