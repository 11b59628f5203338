@NullMarked
package org.bloodstream.rules;

import org.jspecify.annotations.NullMarked;
