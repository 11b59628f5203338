/** What is told of the donor's other donations. */
@NullMarked
package org.bloodstream.donors.reactivedonor.domain;

import org.jspecify.annotations.NullMarked;
