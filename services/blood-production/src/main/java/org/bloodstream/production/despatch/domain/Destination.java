package org.bloodstream.production.despatch.domain;

import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;

/**
 * Where a component goes.
 *
 * @param hospital e.g. {@code BHSCT}
 * @param site the hospital's site, e.g. {@code SITE-A}
 */
public record Destination(OdsCode hospital, Site site) {}
