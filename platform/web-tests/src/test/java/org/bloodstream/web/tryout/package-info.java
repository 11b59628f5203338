/** A tiny service that uses everything this module gives: bags on a shelf. */
@NullMarked
package org.bloodstream.web.tryout;

import org.jspecify.annotations.NullMarked;
