/** What became of every letter, without a person in it: the operator's page, and the measures. */
@NullMarked
package org.bloodstream.donors.communication.ledger;

import org.jspecify.annotations.NullMarked;
