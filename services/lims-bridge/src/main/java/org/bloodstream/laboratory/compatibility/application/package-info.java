/** Asking at every reservation and issue; acknowledging what was found. */
@NullMarked
package org.bloodstream.laboratory.compatibility.application;

import org.jspecify.annotations.NullMarked;
