/** Imposing, extending and ending deferrals, and which are in force. */
@NullMarked
package org.bloodstream.donors.deferral.application;

import org.jspecify.annotations.NullMarked;
