/** The list of sessions and the day of one, as donor carers read them: plain read models. */
@NullMarked
package org.bloodstream.donors.sessions.view;

import org.jspecify.annotations.NullMarked;
