package org.bloodstream.production.despatch.domain;

/**
 * Where a component goes.
 *
 * @param hospital organisation code, e.g. {@code BHSCT}
 * @param site the hospital's site, e.g. {@code SITE-A}
 */
public record Destination(String hospital, String site) {}
