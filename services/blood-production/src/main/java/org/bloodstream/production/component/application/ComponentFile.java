package org.bloodstream.production.component.application;

import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.donation.domain.DonationInProduction;

/**
 * A component and the donation it was made of, a pool's several as one; opened, both are held until the transaction ends.
 *
 * @param next the version that the component's next event creates
 */
public record ComponentFile(DonationInProduction donation, Component component, long next) {}
