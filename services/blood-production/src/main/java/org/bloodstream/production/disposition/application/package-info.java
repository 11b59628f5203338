/** Measuring units, and deciding on those that are outside their limits. */
@NullMarked
package org.bloodstream.production.disposition.application;

import org.jspecify.annotations.NullMarked;
