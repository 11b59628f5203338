@NullMarked
package org.bloodstream.web.relationship;

import org.jspecify.annotations.NullMarked;
