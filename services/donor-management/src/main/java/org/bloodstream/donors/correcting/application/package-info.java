/** Correcting a donor's particulars. */
@NullMarked
package org.bloodstream.donors.correcting.application;

import org.jspecify.annotations.NullMarked;
