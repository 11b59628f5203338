/** Donors of rare phenotypes: what is known of their red cells, and whom a need fits. */
@NullMarked
package org.bloodstream.donors.rarepanel.domain;

import org.jspecify.annotations.NullMarked;
