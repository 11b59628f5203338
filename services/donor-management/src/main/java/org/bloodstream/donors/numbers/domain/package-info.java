/** Donation numbers on printed label sets: ranges, the state of each number, and the balance of a session. */
@NullMarked
package org.bloodstream.donors.numbers.domain;

import org.jspecify.annotations.NullMarked;
