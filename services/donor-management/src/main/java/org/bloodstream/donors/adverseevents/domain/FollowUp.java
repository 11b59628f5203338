package org.bloodstream.donors.adverseevents.domain;

import java.time.LocalDate;

/** @param dueOn local date */
public record FollowUp(LocalDate dueOn, FollowUpTask task) {}
