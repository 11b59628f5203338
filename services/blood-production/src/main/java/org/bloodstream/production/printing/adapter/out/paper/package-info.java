/** Labels on paper, by {@code platform/labels}. */
@NullMarked
package org.bloodstream.production.printing.adapter.out.paper;

import org.jspecify.annotations.NullMarked;
