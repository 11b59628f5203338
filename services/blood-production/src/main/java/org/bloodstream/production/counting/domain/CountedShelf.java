package org.bloodstream.production.counting.domain;

import java.util.Optional;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Site;

/**
 * What is counted: everything released at a site.
 *
 * @param product when only units of this one are counted
 */
public record CountedShelf(Site site, Optional<ProductCode> product) {}
