package org.bloodstream.production.recall.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;

/** A hospital has said what became of a recalled component. */
public record ComponentRecallAnswered(
        ComponentId component,
        DonationNumber donation,
        OdsCode hospital,
        Found answer,
        @Nullable LocalDate transfusedOn,
        Instant answeredAt) {}
