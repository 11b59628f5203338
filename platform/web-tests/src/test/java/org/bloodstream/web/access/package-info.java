@NullMarked
package org.bloodstream.web.access;

import org.jspecify.annotations.NullMarked;
