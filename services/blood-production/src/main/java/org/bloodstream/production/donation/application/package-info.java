/** The donations that this service knows. */
@NullMarked
package org.bloodstream.production.donation.application;

import org.jspecify.annotations.NullMarked;
