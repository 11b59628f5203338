/** Letters to donors: to whom they may go, by which way, and what becomes of each. */
@NullMarked
package org.bloodstream.donors.communication.domain;

import org.jspecify.annotations.NullMarked;
