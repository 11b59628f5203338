package org.bloodstream.donors.eligibility.domain;

import java.util.stream.Stream;

/** A group of rules. All are asked; none hides another's finding. */
@FunctionalInterface
interface SelectionRules {
    Stream<Finding> findings(SelectionCase given);
}
