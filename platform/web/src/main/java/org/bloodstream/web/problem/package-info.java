/** RFC 9457 problem details: every error of every HTTP edge looks alike and leaks nothing. */
@NullMarked
package org.bloodstream.web.problem;

import org.jspecify.annotations.NullMarked;
