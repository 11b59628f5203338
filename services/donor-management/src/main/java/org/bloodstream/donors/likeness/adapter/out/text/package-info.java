/** Spelling and sound by Apache Commons, and the tables that the service ships. */
@NullMarked
package org.bloodstream.donors.likeness.adapter.out.text;

import org.jspecify.annotations.NullMarked;
