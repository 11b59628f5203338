/** What a stock count finds, and what a discrepancy turned out to be. */
@NullMarked
package org.bloodstream.production.counting.domain;

import org.jspecify.annotations.NullMarked;
