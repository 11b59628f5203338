@NullMarked
package org.bloodstream.web.operations;

import org.jspecify.annotations.NullMarked;
