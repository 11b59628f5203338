/** Letters that follow from appointments, deferrals and accounts. */
@NullMarked
package org.bloodstream.donors.occasions.application;

import org.jspecify.annotations.NullMarked;
