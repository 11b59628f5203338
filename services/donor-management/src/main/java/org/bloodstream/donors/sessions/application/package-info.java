/** Planning sessions, and booking, moving and ending appointments. */
@NullMarked
package org.bloodstream.donors.sessions.application;

import org.jspecify.annotations.NullMarked;
