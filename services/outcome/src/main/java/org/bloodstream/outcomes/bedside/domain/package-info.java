/**
 * The bedside check: right blood, right patient, now. Pure rules over what was scanned and what is known; a GO needs
 * every condition to hold, doubt is never a GO.
 */
@NullMarked
package org.bloodstream.outcomes.bedside.domain;

import org.jspecify.annotations.NullMarked;
