/** How alike the particulars of two donors are, after Fellegi and Sunter: a score in bits that shows its parts. */
@NullMarked
package org.bloodstream.donors.likeness.domain;

import org.jspecify.annotations.NullMarked;
