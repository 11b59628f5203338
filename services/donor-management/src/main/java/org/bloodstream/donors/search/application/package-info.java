/** Searching the register. */
@NullMarked
package org.bloodstream.donors.search.application;

import org.jspecify.annotations.NullMarked;
