@NullMarked
package org.bloodstream.web.opening;

import org.jspecify.annotations.NullMarked;
