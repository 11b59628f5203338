/** Registering donors. */
@NullMarked
package org.bloodstream.donors.registration.application;

import org.jspecify.annotations.NullMarked;
