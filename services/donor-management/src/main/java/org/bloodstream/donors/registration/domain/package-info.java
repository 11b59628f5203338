/** Who may join the donor register. */
@NullMarked
package org.bloodstream.donors.registration.domain;

import org.jspecify.annotations.NullMarked;
