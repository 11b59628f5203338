/** The operators' pages that every service offers: journal, freshness, parked events. */
@NullMarked
package org.bloodstream.web.operations;

import org.jspecify.annotations.NullMarked;
