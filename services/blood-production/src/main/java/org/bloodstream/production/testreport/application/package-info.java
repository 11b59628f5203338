/** Takes what testing laboratories report, and keeps what could not be taken for a person. */
@NullMarked
package org.bloodstream.production.testreport.application;

import org.jspecify.annotations.NullMarked;
