package org.bloodstream.donors.collection.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.NextDonation;
import org.jspecify.annotations.Nullable;

/**
 * Donor selection as the chairside finds it.
 *
 * @param deferrals of any state, under any number of the donor's
 * @param latest the last health check for each type of donation, with the clinician's answer taken in
 * @param next from when each type of donation may be given, by the intervals since all that was given; empty for who gave nothing
 * @param toBeDecided whether what the donor told after giving is still with a clinician
 */
public record SelectionAtCollection(
        List<Deferral> deferrals,
        Map<DonationType, LastCheck> latest,
        Map<DonationType, NextDonation> next,
        boolean toBeDecided) {
    public SelectionAtCollection {
        deferrals = List.copyOf(deferrals);
        latest = Map.copyOf(latest);
        next = Map.copyOf(next);
    }

    /** Of somebody who has given nothing, with nothing for a clinician to decide. */
    public SelectionAtCollection(List<Deferral> deferrals, Map<DonationType, LastCheck> latest) {
        this(deferrals, latest, Map.of(), false);
    }

    /**
     * @param day local
     * @param accepted the rules found the donor eligible, or a clinician to whom they referred accepted
     */
    public record LastCheck(LocalDate day, boolean accepted) {}

    Stream<Deferral> deferralsAt(ZonedDateTime at, DonationKind kind) {
        return deferrals.stream().filter(deferral -> deferral.keepsFrom(kind.type(), at));
    }

    /** Only the last one counts: a later health check that does not accept overrules an earlier one that did. */
    boolean accepts(ZonedDateTime at, DonationKind kind) {
        var last = latest.get(kind.type());
        return last != null && last.accepted() && last.day().equals(at.toLocalDate());
    }

    /** From when this may be given; absent for who gave nothing. */
    @Nullable
    NextDonation next(DonationKind kind) {
        return next.get(kind.type());
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "SelectionAtCollection[…]";
    }
}
