@NullMarked
package org.bloodstream.web.problem;

import org.jspecify.annotations.NullMarked;
