package org.bloodstream.donors.counselling.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.donors.counselling.domain.CounsellingObjection.CounselledInFuture;
import org.bloodstream.donors.counselling.domain.CounsellingObjection.CounsellingNotOpen;
import org.bloodstream.donors.counselling.domain.CounsellingObjection.CounsellingOutcomeContradicts;
import org.bloodstream.donors.counselling.domain.CounsellingObjection.DonorNotContacted;
import org.bloodstream.donors.counselling.domain.CounsellingObjection.DonorNotCounselled;

/** The order of a talk: reached, spoken with, closed. A task is closed without a talk only with the reason why. */
public final class CounsellingPolicy {
    private CounsellingPolicy() {}

    public static List<CounsellingObjection> objectionsToContact(CounsellingTask task) {
        return task.state().isBeforeTheTalk() ? List.of() : List.of(new CounsellingNotOpen(task.state()));
    }

    public static List<CounsellingObjection> objectionsToTalk(CounsellingTask task, LocalDate on, LocalDate today) {
        List<CounsellingObjection> objections = new ArrayList<>();
        switch (task.state()) {
            case OPEN -> objections.add(new DonorNotContacted());
            case CONTACTED -> {}
            case COUNSELLED, CLOSED -> objections.add(new CounsellingNotOpen(task.state()));
        }
        if (on.isAfter(today)) objections.add(new CounselledInFuture(today));
        return objections;
    }

    /** A donor is not given up, nor said to have declined, before anybody has tried. */
    public static List<CounsellingObjection> objectionsToClosing(CounsellingTask task, ClosingOutcome outcome) {
        return switch (task.state()) {
            case CLOSED -> List.of(new CounsellingNotOpen(task.state()));
            case COUNSELLED -> outcome.isAfterTheTalk() ? List.of() : List.of(new CounsellingOutcomeContradicts());
            case OPEN, CONTACTED -> beforeTheTalk(task, outcome);
        };
    }

    private static List<CounsellingObjection> beforeTheTalk(CounsellingTask task, ClosingOutcome outcome) {
        if (outcome.isAfterTheTalk()) return List.of(new DonorNotCounselled());
        var tried = task.contacts() > 0 || outcome == ClosingOutcome.DIED;
        return tried ? List.of() : List.of(new DonorNotContacted());
    }
}
