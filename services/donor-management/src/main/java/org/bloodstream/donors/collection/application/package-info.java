/** Collecting donations. */
@NullMarked
package org.bloodstream.donors.collection.application;

import org.jspecify.annotations.NullMarked;
