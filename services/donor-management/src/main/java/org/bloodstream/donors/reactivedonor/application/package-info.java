/** What follows from a reactive result. */
@NullMarked
package org.bloodstream.donors.reactivedonor.application;

import org.jspecify.annotations.NullMarked;
