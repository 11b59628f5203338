/** Determinations of the donation's group, and how a discrepancy is resolved. What they mean is decided in the donation's domain. */
@NullMarked
package org.bloodstream.production.grouping.domain;

import org.jspecify.annotations.NullMarked;
