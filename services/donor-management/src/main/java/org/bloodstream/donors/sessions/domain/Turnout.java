package org.bloodstream.donors.sessions.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.Standing.Arrived;

/**
 * What was planned for one type of donation and what came of it. Each appointment that was not cancelled is counted once.
 *
 * @param booked and neither here nor missed
 * @param arrived walk-ins included
 */
public record Turnout(
        DonationType donation, int places, int waiting, int booked, int arrived, int walkIns, int missed) {

    /** By type of donation, those that the slots have. */
    public static List<Turnout> of(Collection<Slot> slots, Collection<Appointment> appointments) {
        var turnouts = new ArrayList<Turnout>();
        for (var donation : DonationType.values()) {
            var ofType = appointments.stream()
                    .filter(each -> each.donation() == donation)
                    .toList();
            var places = slots.stream()
                    .filter(slot -> slot.donation() == donation)
                    .mapToInt(Slot::places)
                    .sum();
            if (places > 0) turnouts.add(of(donation, places, ofType));
        }
        return List.copyOf(turnouts);
    }

    private static Turnout of(DonationType donation, int places, List<Appointment> appointments) {
        return new Turnout(
                donation,
                places,
                count(appointments, AppointmentState.WAITING),
                count(appointments, AppointmentState.BOOKED),
                count(appointments, AppointmentState.ARRIVED),
                count(appointments, each -> each.standing() instanceof Arrived here && here.walkIn()),
                count(appointments, AppointmentState.MISSED));
    }

    private static int count(List<Appointment> appointments, AppointmentState state) {
        return count(appointments, each -> each.standing().state() == state);
    }

    private static int count(List<Appointment> appointments, Predicate<Appointment> is) {
        return Math.toIntExact(appointments.stream().filter(is).count());
    }
}
