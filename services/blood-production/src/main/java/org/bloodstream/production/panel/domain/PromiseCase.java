package org.bloodstream.production.panel.domain;

import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.panel.domain.PromiseObjection.PromiseBroken;
import org.bloodstream.production.panel.domain.PromiseObjection.PromiseUntested;

/**
 * What was found of a unit, beside what products promise.
 *
 * @param results of all donations in the unit; only what is negative of each is negative
 */
public record PromiseCase(ProductPanel panel, UnitResults results) {

    /** Against a unit of this product, in the order of {@link Promise}. */
    public Stream<PromiseObjection> objections(ProductCode product) {
        return panel.of(product).stream().sorted().flatMap(promise -> switch (promise.typing(results)) {
            case NEGATIVE -> Stream.empty();
            case POSITIVE -> Stream.of(new PromiseBroken(promise));
            case NOT_TESTED, NO_INFORMATION -> Stream.of(new PromiseUntested(promise));
        });
    }
}
