/** Planning the staff of sessions. */
@NullMarked
package org.bloodstream.donors.staffing.application;

import org.jspecify.annotations.NullMarked;
