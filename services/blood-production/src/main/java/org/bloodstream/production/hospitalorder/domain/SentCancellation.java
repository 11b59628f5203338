package org.bloodstream.production.hospitalorder.domain;

import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.orders.domain.PlacerNumber;

/** @param message MSH-10, by which the laboratory finds its message */
public record SentCancellation(UUID hospitalOrder, OdsCode hospital, PlacerNumber placerNumber, String message) {}
