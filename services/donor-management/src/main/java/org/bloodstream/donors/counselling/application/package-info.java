/** Opening counselling tasks for reactive results, and what a clinician does with them. */
@NullMarked
package org.bloodstream.donors.counselling.application;

import org.jspecify.annotations.NullMarked;
