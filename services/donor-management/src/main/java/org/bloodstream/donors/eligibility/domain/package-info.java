/**
 * Who may give blood today: the selection rules as tables, and one decision with every rule that fired
 * (04_donor_selection.md, sections 4.1 to 4.3).
 */
@NullMarked
package org.bloodstream.donors.eligibility.domain;

import org.jspecify.annotations.NullMarked;
