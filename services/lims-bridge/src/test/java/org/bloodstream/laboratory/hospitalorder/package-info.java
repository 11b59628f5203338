@NullMarked
package org.bloodstream.laboratory.hospitalorder;

import org.jspecify.annotations.NullMarked;
