/** How a donor is reached, by which ways, and what the donor has consented to; kept as given. */
@NullMarked
package org.bloodstream.donors.contact.domain;

import org.jspecify.annotations.NullMarked;
