package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.SecondPerson;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.OverrulingConfirmedAlready;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection.SecondPersonIsFirst;
import org.jspecify.annotations.Nullable;

/**
 * That a clinician wants one cause of a health check overruled, and a second one confirms it by signing on as another
 * person. Until then it changes nothing.
 *
 * @param until first local date on which the cause is found again
 * @param confirmedBy absent while nobody has
 */
public record Overruling(
        UUID overruling,
        UUID donor,
        UUID assessment,
        String condition,
        Set<LocalDate> days,
        OverrulingGround ground,
        String words,
        LocalDate until,
        Actor proposedBy,
        @Nullable Actor confirmedBy) {
    /** The longest term [D]: as of a yearly review. */
    public static final int LONGEST_MONTHS = 12;

    public Overruling {
        days = Set.copyOf(days);
    }

    /**
     * What keeps a second person from confirming.
     *
     * @param check the health check as it stands now
     */
    public List<OverrulingObjection> objectionsTo(Actor second, CheckToOverrule check, ZonedDateTime now) {
        List<OverrulingObjection> objections = new ArrayList<>();
        if (confirmedBy != null) objections.add(new OverrulingConfirmedAlready());
        if (new SecondPerson.Account(proposedBy).is(second)) objections.add(new SecondPersonIsFirst());
        objections.addAll(check.objections(now));
        return objections;
    }

    public Overruling confirmed(Actor second) {
        return new Overruling(overruling, donor, assessment, condition, days, ground, words, until, proposedBy, second);
    }

    /** Words are about a person's health. */
    @Override
    public String toString() {
        return "Overruling[" + overruling + "]";
    }
}
