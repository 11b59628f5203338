/** Searching the whole register for donors who are on it twice. */
@NullMarked
package org.bloodstream.donors.duplicates.application;

import org.jspecify.annotations.NullMarked;
