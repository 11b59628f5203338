package org.bloodstream.production.donation.domain;

import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * For whom alone a donation was given, and which hospital has asked for it.
 *
 * @param patient a number and nothing else of the person
 */
public record Designation(DesignatedUse use, PatientIdentifier patient, OdsCode hospital) {}
