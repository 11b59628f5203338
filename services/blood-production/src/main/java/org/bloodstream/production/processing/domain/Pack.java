package org.bloodstream.production.processing.domain;

import org.bloodstream.blood.isbt128.ProductCode;

/**
 * A pack that came out of processing.
 *
 * @param volumeMl mL
 */
public record Pack(ProductCode product, int volumeMl) {}
