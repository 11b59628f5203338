/** Giving a donor all that is held, and answering who wants to be forgotten. */
@NullMarked
package org.bloodstream.donors.subjectrights.application;

import org.jspecify.annotations.NullMarked;
