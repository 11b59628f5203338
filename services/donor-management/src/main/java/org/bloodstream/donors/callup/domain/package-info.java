/** Which donors to invite to a session, and why: need, interval, fairness. */
@NullMarked
package org.bloodstream.donors.callup.domain;

import org.jspecify.annotations.NullMarked;
