/** Recording an adverse event of a donor, following it up and concluding it: load, decide, keep. */
@NullMarked
package org.bloodstream.donors.adverseevents.application;

import org.jspecify.annotations.NullMarked;
